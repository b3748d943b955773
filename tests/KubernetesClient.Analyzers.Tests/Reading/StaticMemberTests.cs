using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>What fields and properties hold that are written once.</summary>
public sealed class StaticMemberTests
{
    private const string Start = """
        using System;
        using System.Collections.Generic;
        using k8s;
        using k8s.Models;

        public class Program
        {

        """;

    private const string Before = Start + """
            private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };
            private static V1StatefulSet Set(string name) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name } };

        """;

    [Theory]
    [InlineData("static readonly string Name = Environment.GetEnvironmentVariable(\"X\") ?? \"db\"; void M() => Service(Name); void N() => Set(Name);")]
    [InlineData("static string Name { get; } = Environment.GetEnvironmentVariable(\"X\"); void M() => Service(Name); void N() => Set(Name);")]
    [InlineData("static readonly string Name = Environment.GetEnvironmentVariable(\"X\"); static readonly string Svc = Name + \"-svc\"; void M() => Service(Svc); void N() => Set($\"{Name}-svc\");")]
    [InlineData("static readonly string Name; static Program() => Name = Environment.MachineName; void M() { Service(Name); } void N() { Set(Name); }")]
    [InlineData("void M() => Service(bool.TrueString); void N() => Set(bool.TrueString);")]
    [InlineData("void M() => Service(V1Service.KubeKind); void N() => Set(\"Service\");")]
    [InlineData("readonly string _name; Program(string name) => _name = name; void M() { Service(_name); Set(_name); }")]
    [InlineData("readonly Version _version; void M() { Service(_version.Build + \"\"); Set($\"{_version.Build}\"); }")]
    public void Surely_the_same(string member) => Assert.Equal(Answer.Yes, Compare(member));

    [Theory]
    [InlineData("static readonly string Name = Environment.MachineName; void M() => Service(Name + \"-a\"); void N() => Set(Name + \"-b\");")]
    public void Surely_different(string member) => Assert.Equal(Answer.No, Compare(member));

    [Theory]
    [InlineData("static string Name = Environment.MachineName; void M() => Service(Name); void N() => Set(Name);")]
    [InlineData("static string Name => Environment.MachineName; void M() => Service(Name); void N() => Set(Name);")]
    [InlineData("static string Name { get; set; } = Environment.MachineName; void M() => Service(Name); void N() => Set(Name);")]
    [InlineData("static readonly string Name; static Program() { Name = Environment.MachineName; Service(Name); Name = Environment.MachineName; Set(Name); }")]
    [InlineData("static class For<T> { public static readonly string Name = typeof(T).Name; } void M() => Service(For<int>.Name); void N() => Set(For<string>.Name);")]
    [InlineData("readonly string _name; void M() => Service(_name); void N() => Set(_name);")]
    [InlineData("static readonly string One = Two; static readonly string Two = One; void M() => Service(One); void N() => Set(Two);")]
    [InlineData("static readonly Version Number = new Version(); void M() => Service(Number.Build + \"\"); void N() => Set($\"{Number.Build}\");")]
    public void Perhaps_the_same(string member) => Assert.Equal(Answer.Maybe, Compare(member));

    [Theory]
    [InlineData("static readonly V1Service S = new V1Service { Metadata = new V1ObjectMeta { Name = \"db\" } };")]
    [InlineData("public V1Service S { get; } = new() { Metadata = new() { Name = \"db\" } };")]
    [InlineData("public V1Service S = new V1Service { Metadata = new() { Name = \"db\" } }, T;")]
    [InlineData("static readonly List<V1Service> All = new() { new() { Metadata = new() { Name = \"db\" } } };")]
    public void A_manifest_in_an_initializer_is_read(string member) =>
        Assert.Equal(Answer.Yes, NameOf(ReadManifests.Of(Start + member + "\n}\n"), "V1Service").IsText("db", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("static readonly V1Service S = new V1Service { Metadata = new V1ObjectMeta { Name = \"db\" } }; void M() => S.Metadata.Name = \"other\";")]
    [InlineData("public V1Service S { get; } = new() { Metadata = new() { Name = \"db\" } }; void M() => Environment.Exit(S.Metadata.Name.Length);")]
    [InlineData("static readonly List<V1Service> All = new() { new() { Metadata = new() { Name = \"db\" } } }; void M() => All[0].Metadata = null;")]
    public void A_manifest_that_others_can_reach_is_not_known(string member) => Assert.DoesNotContain(
        ReadManifests.Of(Start + member + "\n}\n"),
        manifest => manifest.IsClosed || manifest["Metadata"].Property("Name").IsText("db", System.StringComparison.Ordinal) == Answer.Yes);

    private static Answer Compare(string member)
    {
        ImmutableArray<ModelObject> manifests = ReadManifests.Of(Before + member + "\n}\n");
        return NameOf(manifests, "V1Service").IsSameText(NameOf(manifests, "V1StatefulSet"));
    }

    private static Value NameOf(ImmutableArray<ModelObject> manifests, string type) =>
        manifests.Single(manifest => manifest.Type == type && manifest["Metadata"] is ModelObject)["Metadata"].Property("Name");
}
