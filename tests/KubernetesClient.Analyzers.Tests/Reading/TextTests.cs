using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>The texts and numbers that expressions give.</summary>
public sealed class TextTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using k8s;
        using k8s.Models;

        public enum Kind { Small, Large }

        public class Request
        {
            public string Name { get; set; }
            public string Find() => Name;
        }

        public class Program
        {
            private const int Three = 3;
            private const string Format = "{0}-{1}";
            private const char Dash = '-';

        """;

    [Theory]
    [InlineData("string.Concat(\"a\", \"b\")", "ab")]
    [InlineData("string.Concat(\"a\", n, 3)", "a{n}3")]
    [InlineData("string.Concat(\"a\", \"b\", \"c\", \"d\", n)", "abcd{n}")]
    [InlineData("string.Concat(new List<string> { \"a\", n })", "a{n}")]
    [InlineData("string.Join(\"-\", \"a\", \"b\")", "a-b")]
    [InlineData("string.Join('-', \"a\", n, \"c\")", "a-{n}-c")]
    [InlineData("string.Join(n, new[] { \"a\", \"b\" })", "a{n}b")]
    [InlineData("string.Join(\",\", new List<string>())", "")]
    [InlineData("string.Join(value: new[] { \"a\", \"b\" }, separator: \".\")", "a.b")]
    [InlineData("string.Format(\"{0}-{1}\", n, 3)", "{n}-3")]
    [InlineData("string.Format(Format, \"a\", \"b\")", "a-b")]
    [InlineData("string.Format(CultureInfo.InvariantCulture, \"{{{1}}}{0}\", \"a\", \"b\")", "{b}a")]
    [InlineData("string.Format(\"{0}{1}{2}{3}{4}\", 1, 2, 3, 4, 5)", "12345")]
    [InlineData("FormattableString.Invariant($\"{n}-{3}\")", "{n}-3")]
    [InlineData("nameof(Program)", "Program")]
    [InlineData("3.ToString(CultureInfo.InvariantCulture)", "3")]
    [InlineData("$\"db-{Three.ToString()}\"", "db-3")]
    [InlineData("$\"a{'-'}b{Dash}c\" + 'd'", "a-b-cd")]
    [InlineData("\"a/b\".Replace('/', Dash)", "a-b")]
    [InlineData("$\"{true}\"", "True")]
    [InlineData("$\"{Three + 1}\"", "4")]
    [InlineData("$\"{(Three - 1) * 4 / 2 % 3}\"", "1")]
    [InlineData("$\"{(long)Three}{(byte)Three}{(int?)Three}\"", "333")]
    [InlineData("$\"{'a' + 1}\"", "98")]
    [InlineData("$\"{(char)98}\"", "b")]
    [InlineData("Three > 2 ? \"a\" : \"b\"", "a")]
    [InlineData("Three == 2 || Format != \"x\" ? \"a\" : \"b\"", "a")]
    [InlineData("Three == 2 && n == \"x\" ? \"a\" : \"b\"", "b")]
    [InlineData("string.IsNullOrEmpty(Format) ? \"a\" : \"b\"", "b")]
    [InlineData("string.IsNullOrWhiteSpace($\"{n}-x\") ? \"a\" : \"b\"", "b")]
    [InlineData("\"Db-1\".ToLower() + \"db-1\".ToUpper()", "db-1DB-1")]
    [InlineData("\"7\".PadLeft(3, '0') + \"7\".PadRight(2)", "0077 ")]
    [InlineData("\"db-0\".Substring(3) + \"db-0\".Substring(0, 2) + \"db-0\".Remove(2)", "0dbdb")]
    [InlineData("\"/db/\".Trim('/') + \"db/\".TrimEnd('/') + \" db\".TrimStart()", "dbdbdb")]
    [InlineData("\"db\".Insert(0, \"my-\")", "my-db")]
    [InlineData("\"a,b\".Split(',')[1] + \"a--b\".Split(\"--\")[0]", "ba")]
    [InlineData("\"\" + \"db\"[1] + \"db\".Length", "b2")]
    [InlineData("\"db\".StartsWith(\"d\") && \"db\".EndsWith(\"b\") && \"db\".Contains(\"d\") ? \"a\" : \"b\"", "a")]
    [InlineData("$\"db-{n}\".StartsWith(\"db-\", StringComparison.Ordinal) && $\"{n}-db\".EndsWith(\"-db\") && $\"{n}-db\".Contains(\"-d\") ? \"a\" : \"b\"", "a")]
    [InlineData("$\"db-{n}\".StartsWith(\"x\") || $\"{n}-db\".EndsWith(\"x\") ? \"a\" : \"b\"", "b")]
    [InlineData("\"db\".Equals(\"DB\", StringComparison.OrdinalIgnoreCase) && string.Equals(\"a\", \"a\") && !\"a\".Equals(\"A\") ? \"a\" : \"b\"", "a")]
    public void A_text_is_known(string expression, string expected) =>
        Assert.Equal(expected, Assert.IsType<Text>(NameOf($"V1Service M(string n, int i, Request r) => new V1Service {{ Metadata = new V1ObjectMeta {{ Name = {expression} }} }};")).Display);

    [Theory]
    [InlineData("string.Format(n, \"db\")")]
    [InlineData("string.Format(\"{0:x}\", \"db\")")]
    [InlineData("string.Format(\"{0,4}\", \"db\")")]
    [InlineData("string.Format(\"{1}\", \"db\")")]
    [InlineData("string.Format(\"{0\", \"db\")")]
    [InlineData("string.Join(\",\", n.Split('-'))")]
    [InlineData("string.Join(\",\", new[] { \"a\" }.Select(x => x + n))")]
    [InlineData("string.Concat(n.Select(c => c))")]
    [InlineData("i.ToString(\"x\")")]
    [InlineData("3.ToString(\"x\")")]
    [InlineData("$\"{(Kind)1}\"")]
    [InlineData("$\"{i + 1}\"")]
    [InlineData("$\"{int.MaxValue + Three}\"")]
    [InlineData("$\"{(byte)(i > 0 ? Three * 100 : Three * 200)}\"")]
    [InlineData("$\"{Three / (i - i)}\"")]
    [InlineData("r.Find() ?? \"db\"")]
    [InlineData("n == \"db\" ? \"db\" : \"x\"")]
    [InlineData("string.IsNullOrEmpty(n) ? \"db\" : n")]
    [InlineData("n.StartsWith(\"d\") ? \"a\" : \"b\"")]
    [InlineData("$\"{n}-x\".StartsWith(\"db\") ? \"a\" : \"b\"")]
    [InlineData("$\"db{n}\".StartsWith(\"db-\") ? \"a\" : \"b\"")]
    [InlineData("$\"{n}-db\".Contains(\"x\") ? \"a\" : \"b\"")]
    [InlineData("n.Equals(\"db\") ? \"a\" : \"b\"")]
    [InlineData("$\"{n}x\".Equals(\"dbX\", StringComparison.OrdinalIgnoreCase) ? \"a\" : \"b\"")]
    [InlineData("\"Item\".ToUpper()")]
    [InlineData("\"db\".Substring(7)")]
    [InlineData("n.Split('-')[0]")]
    [InlineData("\"a,b\".Split(',', StringSplitOptions.RemoveEmptyEntries)[0]")]
    [InlineData("\"a,b\".Split(',')[7]")]
    public void A_text_is_not_known(string expression) => Assert.False(
        NameOf($"V1Service M(string n, int i, Request r) => new V1Service {{ Metadata = new V1ObjectMeta {{ Name = {expression} }} }};") is Text { Literal: not null });

    [Theory]
    [InlineData("void M(string n) { string svc = n; svc += \"-svc\"; Named(svc); Named($\"{n}-svc\"); }", true)]
    [InlineData("void M(string n) { n += \"-svc\"; Named(n); n += '-' + \"x\"; Named(n); }", false)]
    [InlineData("void M(string n) { string svc = n; foreach (char c in n) { svc += \"-svc\"; } Named(svc); Named($\"{n}-svc\"); }", false)]
    [InlineData("void M(string n) { string svc = n; Action add = () => svc += \"-svc\"; add(); Named(svc); Named(n); }", false)]
    [InlineData("void M(int i) { Named($\"db-{i}\"); Named(\"db-\" + i.ToString(CultureInfo.InvariantCulture)); }", true)]
    [InlineData("void M(Kind k) { Named($\"db-{k}\"); Named($\"db-{(int)k}\"); }", false)]
    [InlineData("void M(long i) { Named($\"db-{i}\"); Named($\"db-{(int)i}\"); }", false)]
    [InlineData("void M(string n) { Named(Path.GetFileName(n)); Named(Path.GetFileName(n)); }", true)]
    [InlineData("void M(string n) { Named(Path.GetFileName(n)); Named(Path.GetExtension(n)); }", false)]
    [InlineData("void M() { Named(Path.GetRandomFileName()); Named(Path.GetRandomFileName()); }", false)]
    [InlineData("void M(int i) { Named($\"{Math.Max(i, 1)}\"); Named($\"{Math.Max(i, 1)}\"); }", true)]
    [InlineData("void M(Request r) { Named($\"{r}\"); r.Name = \"x\"; Named($\"{r}\"); }", false)]
    [InlineData("void M(Request r) { Named(r.Name); if (string.IsNullOrEmpty(r.Name)) { throw new ArgumentException(r.Name); } Console.WriteLine(r.Name); Named(r.Name); }", true)]
    [InlineData("void M(Request r) { Named(r.Name); Console.WriteLine(r); Named(r.Name); }", false)]
    [InlineData("void M(string n) { Named(n.ToLowerInvariant()); Named(n.ToLowerInvariant()); }", true)]
    [InlineData("void M(string n) { Named(n.ToLowerInvariant()); Named(n); }", false)]
    [InlineData("void M(string n) { Named($\"{n}-db\".ToLowerInvariant()); Named($\"{n}-db\"); }", false)]
    [InlineData("void M(string n) { Named(n.TrimEnd('-')); Named(n.TrimEnd('-')); }", true)]
    public void Two_texts_are_surely_the_same(string member, bool expected)
    {
        Value[] names = ReadManifests.Of(Before + "static V1Service Named(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };" + member + "\n}\n")
            .Select(service => service["Metadata"].Property("Name"))
            .ToArray();
        Assert.Equal(expected, names[0].IsSameText(names[1]) == Answer.Yes);
    }

    [Theory]
    [InlineData("Three + 1", 4L)]
    [InlineData("Three * 2 - 1", 5L)]
    [InlineData("new[] { \"a\", \"b\" }.Length", 2L)]
    [InlineData("int.Parse(\"3\")", 3L)]
    [InlineData("\"abc\".Length", 3L)]
    [InlineData("n is null ? Three : 3", 3L)]
    public void A_number_is_known(string expression, long expected) => Assert.All(
        Choice.MembersOf(Spec($"V1StatefulSet M(string n) => new V1StatefulSet {{ Spec = new V1StatefulSetSpec {{ Replicas = {expression} }} }};").Property("Replicas")),
        member => Assert.Equal(expected, Assert.IsType<Number>(member).Amount));

    [Theory]
    [InlineData("n.Length")]
    [InlineData("n.Length + 1")]
    [InlineData("(int)2.5")]
    [InlineData("int.Parse(n)")]
    [InlineData("int.Parse(\"three\")")]
    public void A_number_is_not_known(string expression) => Assert.IsNotType<Number>(
        Spec($"V1StatefulSet M(string n) => new V1StatefulSet {{ Spec = new V1StatefulSetSpec {{ Replicas = {expression} }} }};").Property("Replicas"));

    private static Value NameOf(string member) => Read(member)["Metadata"].Property("Name");

    private static Value Spec(string member) => Read(member)["Spec"];

    private static ModelObject Read(string member) => Assert.Single(ReadManifests.Of(Before + member + "\n}\n"));
}
