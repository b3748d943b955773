using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>The texts that are written into a <c>StringBuilder</c>, and those of numbers.</summary>
public sealed class TextBuilderTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public class Program
        {
            private const double Half = 0.5;
            private const decimal Two = 2m;
            private StringBuilder _held = new StringBuilder("x");
            private static V1Service Named(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };
            private static void Elsewhere(StringBuilder text) => Console.WriteLine(text);
            private static StringBuilder Dashed(StringBuilder text) => text.Append('-');

        """;

    [Theory]
    [InlineData("var s = new StringBuilder(); s.Append(\"a\").Append(n).Append('-').Append(3).Append(true); Named(s.ToString());", "a{n}-3True")]
    [InlineData("Named(new StringBuilder(\"db\").Append(\"-svc\").ToString());", "db-svc")]
    [InlineData("Named(new StringBuilder(16).Append(\"db\").ToString());", "db")]
    [InlineData("var s = new StringBuilder(); s.Append($\"{n}-{3}\"); Named(s.ToString());", "{n}-3")]
    [InlineData("var s = new StringBuilder(); s.Append(CultureInfo.InvariantCulture, $\"{n}-x\"); Named(s.ToString());", "{n}-x")]
    [InlineData("Named(new StringBuilder().AppendFormat(\"{0}-{1}\", n, 3).ToString());", "{n}-3")]
    [InlineData("Named(new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, \"{0}-{1}\", n, \"x\").ToString());", "{n}-x")]
    [InlineData("Named(new StringBuilder().AppendJoin(\"-\", \"a\", n, \"c\").ToString());", "a-{n}-c")]
    [InlineData("Named(new StringBuilder().AppendJoin('-', new[] { \"a\", \"b\" }).ToString());", "a-b")]
    [InlineData("Named(new StringBuilder(\"db\").Insert(0, \"my-\").ToString());", "my-db")]
    [InlineData("Named(new StringBuilder(\"x\").Clear().Append(\"db\").ToString());", "db")]
    [InlineData("Named(new StringBuilder(\"a.b\").Replace('.', '-').ToString());", "a-b")]
    [InlineData("Named(new StringBuilder(\"a.b\").Replace(\".\", \"-\").Remove(0, 2).ToString());", "b")]
    [InlineData("Named(new StringBuilder().AppendLine(\"a\").ToString());", "a{Environment.NewLine}")]
    [InlineData("Named($\"{new StringBuilder(\"db\")}-svc\");", "db-svc")]
    [InlineData("var s = new StringBuilder(); foreach (string one in new[] { \"a\", \"b\" }) { s.Append(one).Append(','); } Named(s.ToString());", "a,b,")]
    [InlineData("Named(Dashed(new StringBuilder(\"db\")).Append(\"x\").ToString());", "db-x")]
    [InlineData("var s = new StringBuilder(\"db\"); var t = s; t.Append(\"-x\"); Named(s.ToString());", "db-x")]
    [InlineData("var s = new StringBuilder(\"db\"); string before = s.ToString(); s.Append(\"-x\"); Named(before);", "db")]
    [InlineData("Named(string.Create(CultureInfo.InvariantCulture, $\"{n}-x\"));", "{n}-x")]
    [InlineData("Named($\"{2.0}{Two}{1.0f}\" + 4.0);", "2214")]
    [InlineData("IntOrString own = 80; Named($\"db-{own.Value}\");", "db-80")]
    [InlineData("IntOrString own = \"http\"; Named((string)own);", "http")]
    public void A_text_is_known(string statements, string expected) => Assert.Equal(expected, Assert.IsType<Text>(NameIn(statements)).Display);

    [Theory]
    [InlineData("var s = new StringBuilder(\"db\"); Elsewhere(s); s.Append(\"x\"); Console.Write(s); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); Console.WriteLine(s); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); hook(s); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); if (n == \"x\") { s.Append(\"y\"); } Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); foreach (char c in n) { s.Append(\"y\"); } Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); Action add = () => s.Append(\"y\"); hook(add); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); s.Length = 1; Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); s.Length--; Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); s[0] = 'x'; Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); s.Insert(1, \"x\"); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); s.Append('x', 3); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\", 0, 1, 16); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); s.Append(new[] { 'a', 'b' }); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(\"db\"); Named(s.ToString(0, 1));")]
    [InlineData("var s = new StringBuilder(n); s.Replace(\"a\", \"b\"); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder().AppendFormat(n, \"a\"); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder().AppendJoin(\",\", n.Split('-')); Named(s.ToString());")]
    [InlineData("_held.Append(\"y\"); Named(_held.ToString());")]
    [InlineData("var s = new StringBuilder(); foreach (string one in new[] { \"a\", \"b\", \"c\", \"d\", \"e\" }) { if (n == one) { s.Append(one); } } if (n == \"z\") { s.Clear(); } s.Append(\"-x\"); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(); foreach (string one in new[] { \"a\", \"b\", \"c\", \"d\", \"e\" }) { if (n == one) { s.Append(one); } } s.Append(\"-x\"); Named(s.ToString());")]
    [InlineData("var s = new StringBuilder(); foreach (string one in new[] { \"a\", \"b\", \"c\", \"d\", \"e\" }) { s.Append(n == one ? one : \"-\"); } s.Append(\"-x\"); Named(s.ToString());")]
    [InlineData("Named($\"{Half}\");")]
    [InlineData("Named($\"{2.50m}\");")]
    [InlineData("Named($\"{1e300}\");")]
    [InlineData("Named($\"{-1}\");")]
    [InlineData("Named((-1).ToString());")]
    public void A_text_is_not_known(string statements) => Assert.Null((NameIn(statements) as Text)?.Literal);

    [Theory]
    [InlineData("var s = new StringBuilder(n).Append(\"-x\"); Named(s.ToString()); Named($\"{n}-x\");", true)]
    [InlineData("var s = new StringBuilder(n); Named(s.ToString()); s.Append(\"-x\"); Named(s.ToString());", false)]
    [InlineData("var s = new StringBuilder(n); Named(s.ToString()); hook(s); Named(s.ToString());", false)]
    [InlineData("Named(given.ToString()); given.Append(\"x\"); Named(given.ToString());", false)]
    [InlineData("Named(_held.ToString()); _held.Append(\"x\"); Named(_held.ToString());", false)]
    [InlineData("Named(port.Value); Named(port.Value);", true)]
    [InlineData("Named(new StringBuilder().AppendLine(n).ToString()); Named(n + \"\\n\");", false)]
    public void Two_texts_are_surely_the_same(string statements, bool expected)
    {
        Value[] names = NamesIn(statements);
        Assert.Equal(expected, names[0].IsSameText(names[1]) == Answer.Yes);
    }

    [Theory]
    [InlineData("var port = new IntstrIntOrString { Value = \"80\" }; ", "80")]
    [InlineData("var port = new IntstrIntOrString(\"80\"); ", "80")]
    [InlineData("var port = new IntstrIntOrString { Value = \"80\" }; port.Value = \"http\"; ", null)]
    [InlineData("var port = new IntstrIntOrString { Value = \"80\" }; s.Spec.Ports[0].TargetPort = port; port.Value = \"http\"; ", null)]
    [InlineData("var port = new IntstrIntOrString { Value = \"80\" }; s.Spec.Ports[0].TargetPort = port; s.Spec.Ports[0].TargetPort.Value = \"http\"; ", null)]
    public void A_port_of_old_clients_can_be_written(string statements, string? expected)
    {
        Value? ports = ReadManifests.Of(ClientVersion.V17, Before.Replace("IntOrString", "IntstrIntOrString", System.StringComparison.Ordinal)
                + $"V1Service M() {{ var s = new V1Service {{ Spec = new V1ServiceSpec {{ Ports = new List<V1ServicePort> {{ new V1ServicePort() }} }} }}; {statements}s.Spec.Ports[0].TargetPort ??= port; return s; }}\n}}\n")
            .Select(service => service["Spec"])
            .OfType<ModelObject>()
            .FirstOrDefault()?["Ports"];
        Assert.Equal(expected, ports is ListValue { IsClosed: true, Items: { Length: 1 } items } ? (items[0].Property("TargetPort") as Text)?.Literal : null);
    }

    private static Value NameIn(string statements) => NamesIn(statements)[0];

    private static Value[] NamesIn(string statements) =>
        ReadManifests.Of(Before + $"void M(string n, Action<object> hook, StringBuilder given, IntOrString port) {{ {statements} }}\n}}\n")
            .Select(service => service["Metadata"].Property("Name"))
            .ToArray();
}
