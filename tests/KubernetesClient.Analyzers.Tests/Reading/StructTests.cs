using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>A copy of a struct stays what it is when the original is changed.</summary>
public sealed class StructTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using k8s;
        using k8s.Models;

        public struct Options
        {
            public string Name;
            public string Kind { get; set; }
            public void Set(string name) => Name = name;
            public readonly string Suffixed() => Name + "-svc";
        }

        public class Holder { public Options Options; public Options Other { get; set; } }

        public class Program
        {
            private Options _options;
            private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };
            private static V1StatefulSet Set(string name) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name } };
            private static void Fill(ref Options options) => options.Name = "x";
            private static void Change(Options options) => options.Name = "x";

        """;

    [Theory]
    [InlineData("void M(Options o) { Service(o.Name); Set(o.Name); }")]
    [InlineData("void M(Options o) { Service(o.Suffixed()); Set(o.Name + \"-svc\"); }")]
    [InlineData("void M(Options o) { Options p = o; Service(o.Name); Set(p.Name); }")]
    [InlineData("void M(Holder h) { Service(h.Options.Name); Set(h.Options.Name); }")]
    [InlineData("void M(Options o, Options p) { Service(o.Name); p.Name = \"x\"; Set(o.Name); }")]
    [InlineData("void M() { Service(_options.Name); Set(_options.Name); }")]
    public void Surely_the_same(string member) => Assert.Equal(Answer.Yes, Compare(member));

    [Theory]
    [InlineData("void M(Options o) { Service(o.Name); o.Name = \"x\"; Set(o.Name); }")]
    [InlineData("void M(Options o) { Options p = o; o.Name = \"x\"; Service(o.Name); Set(p.Name); }")]
    [InlineData("void M(Options o) { Options p = o; p.Name = \"x\"; Service(o.Name); Set(p.Name); }")]
    [InlineData("void M(Options o) { Options p = o; p.Kind = \"x\"; Service(o.Kind); Set(p.Kind); }")]
    [InlineData("void M(Options o) { Options p = o; p.Set(\"x\"); Service(o.Name); Set(p.Name); }")]
    [InlineData("void M(Options o) { Options p = o; p.Kind += \"x\"; Service(o.Kind); Set(p.Kind); }")]
    [InlineData("void M(Options o) { Options p = o; Fill(ref p); Service(o.Name); Set(p.Name); }")]
    [InlineData("void M(Options o) { Options p = o; ref Options q = ref p; q.Name = \"x\"; Service(o.Name); Set(p.Name); }")]
    [InlineData("void M(Options o) { Options p = o; Action act = () => p.Name = \"x\"; act(); Service(o.Name); Set(p.Name); }")]
    [InlineData("void M(Options o) { Options p = o; (p.Name, _) = (\"x\", 1); Service(o.Name); Set(p.Name); }")]
    [InlineData("void M(Options o) { var all = new[] { o }; all[0].Name = \"x\"; Service(o.Name); Set(all[0].Name); }")]
    [InlineData("void M(Options o) { var h = new Holder { Options = o }; h.Options.Name = \"x\"; Service(o.Name); Set(h.Options.Name); }")]
    [InlineData("void M(Options o) { var h = new Holder { Options = o }; o.Name = \"x\"; Service(o.Name); Set(h.Options.Name); }")]
    [InlineData("void M(Options o) { _options = o; _options.Name = \"x\"; Service(o.Name); Set(_options.Name); }")]
    [InlineData("void M(Holder h) { Options p = h.Options; h.Options.Name = \"x\"; Service(h.Options.Name); Set(p.Name); }")]
    [InlineData("void M(Holder h) { Options p = h.Other; p.Kind = \"x\"; Service(h.Other.Kind); Set(p.Kind); }")]
    [InlineData("void M(Options o, bool b) { Options p = o; if (b) { p.Name = \"x\"; } Service(o.Name); Set(p.Name); }")]
    public void Perhaps_the_same(string member) => Assert.Equal(Answer.Maybe, Compare(member));

    private static Answer Compare(string member)
    {
        ImmutableArray<ModelObject> manifests = ReadManifests.Of(Before + member + "\n}\n");
        return NameOf(manifests, "V1Service").IsSameText(NameOf(manifests, "V1StatefulSet"));
    }

    private static Value NameOf(ImmutableArray<ModelObject> manifests, string type) =>
        ((ModelObject)manifests.Last(manifest => manifest.Type == type)["Metadata"])["Name"];
}
