using System;
using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Whether somebody may still say that a manifest is not built: only if every creation of its type was read.</summary>
public sealed class NotReadTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using k8s.Models;

        public class Program
        {
            private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };

        """;

    [Theory]
    [InlineData("V1Service M() => new V1Service();")]
    [InlineData("V1Service M() => Service(\"db\");")]
    [InlineData("Func<V1Service> M() => () => new V1Service();")]
    [InlineData("Func<V1Service> M() => () => Service(\"db\");")]
    [InlineData("void M() { (int a, int b) = (1, Two()); Service(\"db\"); } static int Two() => 2;")]
    [InlineData("V1Service M(V1Service s) => s with { Kind = \"Service\" };")]
    [InlineData("IEnumerable<V1Service> M() { yield return Service(\"db\"); yield break; }")]
    [InlineData("void M(IEnumerable<V1Service> all) { foreach (V1Service one in all) { Console.WriteLine(one); } }")]
    [InlineData("void M() { if (false) { (V1Service s, int n) = (new V1Service(), 1); } }")]
    [InlineData("void M() { (V1Service s, int n) = (new V1Service(), 1); }")]
    [InlineData("void M() { (V1Service s, int n) = (Service(\"db\"), 1); }")]
    [InlineData("void M() { foreach (V1Service s in All()) { } } IEnumerable<V1Service> All() { yield return new V1Service(); }")]
    [InlineData("V1Service M(V1Service s) => s ?? new V1Service();")]
    [InlineData("V1Service M(V1Service s) { if (s == null) { s = new V1Service(); } return s; }")]
    [InlineData("V1Service M(V1Service s) { s ??= new V1Service(); return s; }")]
    [InlineData("V1Service M(V1Service s) { if (s.Spec is null) { return new V1Service(); } return s; }")]
    [InlineData("void M(Program p) => p.Changed(Service(\"db\")); protected virtual void Changed(V1Service s) { }")]
    [InlineData("void M(Program p) { p.Make(); } protected virtual V1Service Make() => new V1Service();")]
    public void All_is_read(string member) => Assert.Empty(NotRead(member));

    [Theory]
    [InlineData("void M(IEnumerable<string> names) { names.Select(Service).ToList(); Service(\"db\"); }")]
    [InlineData("void M(string[] names, int i) { if (i < names.Length) { Service(names[i]); M(names, i + 1); } }")]
    [InlineData("void M() { IEnumerable<V1Service> all = All(); } IEnumerable<V1Service> All() { yield return new V1Service(); }")]
    [InlineData("void M(Program p) { p.Make(); } protected virtual V1Service Make() => new V1Service(); public class Own : Program { protected override V1Service Make() => null; }")]
    [InlineData("void M() { Make<V1Service>(); } static T Make<T>() where T : new() => new T();")]
    [InlineData("void M() { goto made; made: new V1Service(); }")]
    [InlineData("void M() { IEnumerable<V1Service> All() { yield return new V1Service(); } Console.WriteLine(All()); }")]
    [InlineData("void M() { Func<V1Service> make = Make; V1Service Make() => new V1Service(); }")]
    [InlineData("void M() { while (new V1Service() is not null) { } }")]
    [InlineData("void M(V1Service[] all) { all[0] = new V1Service(); ref V1Service s = ref all[0]; s = ref Other(new V1Service(), all); } static ref V1Service Other(V1Service s, V1Service[] all) => ref all[0];")]
    public void Some_service_is_not_read(string member) => Assert.Contains("V1Service", NotRead(member));

    [Theory]
    [InlineData("V1Service M(V1Service s) => s ?? new V1Service { Metadata = new() { Name = \"db\" } };")]
    [InlineData("V1Service M(V1Service s) { if (s == null) { s = new V1Service { Metadata = new() { Name = \"db\" } }; } return s; }")]
    [InlineData("V1Service M(V1Service s) { s ??= new V1Service { Metadata = new() { Name = \"db\" } }; return s; }")]
    [InlineData("V1Service M(V1Service s) { if (s.Spec == null) { return new V1Service { Metadata = new() { Name = \"db\" } }; } return s; }")]
    [InlineData("V1Service M(Func<V1StatefulSet, V1Service> find) { V1Service s = find(new V1StatefulSet()); return s ?? new V1Service { Metadata = new() { Name = \"db\" } }; }")]
    public void What_is_built_in_place_of_something_else_is_read(string member) => Assert.Contains(
        ReadManifests.Of(Before + member + "\n}\n"),
        service => service["Metadata"].Property("Name").IsText("db", StringComparison.Ordinal) == Answer.Yes);

    private static IEnumerable<string> NotRead(string member) =>
        ReadManifests.EntriesOf(ClientVersion.V20, Before + member + "\n}\n").SelectMany(entry => entry.TypesNotRead);
}
