using System.Collections.Immutable;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Whether two names that a program computes are the same: of a Service and of a StatefulSet.</summary>
public sealed class SameNameTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public class Request
        {
            public string Name { get; set; }
            public Request Parent;
        }

        public class Program
        {
            private const string Name = "db";
            private string _name;
            private static string Next() => Guid.NewGuid().ToString();
            private static string Suffixed(string name) => $"{name}-svc";
            private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };
            private static V1StatefulSet Set(string name) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name } };

        """;

    [Theory]
    [InlineData("void M(Request r) { Service(\"db\"); Set(Name); }")]
    [InlineData("void M(string n) { Service(n); Set(n); }")]
    [InlineData("void M(Request r) { Service(r.Name); Set(r.Name); }")]
    [InlineData("void M(Request r) { Service(r.Parent.Name); Set(r.Parent.Name); }")]
    [InlineData("void M(Request r) { Service($\"{r.Name}-svc\"); Set(r.Name + \"-svc\"); }")]
    [InlineData("void M(Request r) { Service(Suffixed(r.Name)); Set(Suffixed(r.Name)); }")]
    [InlineData("void M(Request r) { Service(r.Name.ToLowerInvariant()); Set(r.Name.ToLowerInvariant()); }")]
    [InlineData("void M(Request r) { Service(\"DB\".ToLowerInvariant()); Set(\"db\"); }")]
    [InlineData("void M(Request r) { string n = Next(); Service(n); Set(n); }")]
    [InlineData("void M() { Service(_name); Set(_name); }")]
    [InlineData("void M(Request r, Request other, Action<Request> normalize) { Service(r.Name); normalize(other); Set(r.Name); }")]
    [InlineData("async Task M(Request r, IKubernetes kube) { var s = Service(r.Name); await kube.CoreV1.CreateNamespacedServiceAsync(s, \"x\"); Set(r.Name); }")]
    [InlineData("void M(Request r) { var s = Service(r.Name); Set(s.Metadata.Name); }")]
    [InlineData("void M(V1Secret s) { Service(s.Name()); Set(s.Metadata.Name); }")]
    [InlineData("void M(string n) { var s = Service(n); Set(s.Name()); }")]
    [InlineData("void M(string n) { var s = Service(n).Initialize(); s.SetLabel(\"a\", \"b\"); Set(s.Name()); }")]
    [InlineData("void M(string n) { var s = Service(\"x\"); s.EnsureMetadata().Name = n; Set(n); }")]
    [InlineData("void M(string n) { var s = Service(\"x\"); s.Metadata = null; s.EnsureMetadata().Name = n; Set(n); }")]
    [InlineData("void M(string n) { var s = Service(n); s.RemoveFinalizer(\"a\"); Set(s.Name()); }")]
    [InlineData("void M(Request r) { foreach (char c in r.Name) { Service(r.Name); Set(r.Name); } }")]
    [InlineData("void M(string[] a) { string n = a.Length > 0 ? Next() : \"db\"; Service(n); Set(n); }")]
    [InlineData("void M(string[] a) { string n = a is [var one] ? one : \"db\"; Service($\"{n}-svc\"); Set(Suffixed(n)); }")]
    [InlineData("void M(string[] a) { string n = \"db\"; if (a.Length > 0) { n = Next(); } Service($\"{n}-{n}\"); Set(n + \"-\" + n); }")]
    [InlineData("void M(string[] a) { Service(a[0]); Set(a[0]); }")]
    [InlineData("void M(string[] a, int i) { Service(a[i]); Set(a[i] + \"\"); }")]
    [InlineData("void M(List<string> a) { Service(a[1]); Set(a[1]); }")]
    [InlineData("void M(Dictionary<string, string> a) { Service(a[\"name\"]); Set(a[\"name\"]); }")]
    [InlineData("void M(Request[] a) { Service(a[0].Name); Set(a[0].Name); }")]
    public void Surely_the_same(string member) => Assert.Equal(Answer.Yes, Compare(member));

    [Theory]
    [InlineData("void M(string n) { Service(n + \"-svc\"); Set(n + \"-headless\"); }")]
    [InlineData("void M(string n) { Service(n); Set(n + \"-headless\"); }")]
    [InlineData("void M(string[] a) { string n = a.Length > 0 ? Next() : \"db\"; Service(n + \"-svc\"); Set(n + \"-headless\"); }")]
    [InlineData("void M(string n) { Service($\"a-{n}\"); Set($\"b-{n}\"); }")]
    [InlineData("void M(string n) { Service(\"db\"); Set($\"{n}-headless\"); }")]
    [InlineData("void M(string n) { Service(\"db\"); Set(\"DB\"); }")]
    public void Surely_different(string member) => Assert.Equal(Answer.No, Compare(member));

    [Theory]
    [InlineData("void M() { Service(Next()); Set(Next()); }")]
    [InlineData("void M(string[] a) { Service(a[0]); Set(a[1]); }")]
    [InlineData("void M(string[] a) { Service(a[0]); a[0] = \"x\"; Set(a[0]); }")]
    [InlineData("void M(string[] a) { Service(a[0]); string[] b = a; b[0] = \"x\"; Set(a[0]); }")]
    [InlineData("void M(string[] a) { Service(a[0]); ref string b = ref a[0]; b = \"x\"; Set(a[0]); }")]
    [InlineData("void M(string[] a) { Service(a[0]); Array.Sort(a); Set(a[0]); }")]
    [InlineData("void M(string[] a) { Service(a[0]); a[0] += \"x\"; Set(a[0]); }")]
    [InlineData("void M(string[] a, string[] b) { Service(a[0]); a = b; Set(a[0]); }")]
    [InlineData("void M(string[] a, int i) { Service(a[i]); i++; Set(a[i]); }")]
    [InlineData("void M(string[] a) { foreach (string one in a) { Service(a[0]); a[0] = one; } Set(a[0]); }")]
    [InlineData("void M(List<string> a) { Service(a[0]); a.Insert(0, \"x\"); Set(a[0]); }")]
    [InlineData("void M(List<string> a) { Service(a[0]); a.Sort(); Set(a[0]); }")]
    [InlineData("void M(Dictionary<string, string> a) { Service(a[\"name\"]); a[\"name\"] = \"x\"; Set(a[\"name\"]); }")]
    [InlineData("void M(Queue<string> a) { Service(a.Peek()); Set(a.Peek()); }")]
    [InlineData("void M(Request[] a) { Service(a[0].Name); a[0].Name = \"x\"; Set(a[0].Name); }")]
    [InlineData("void M() { Service(Guid.NewGuid().ToString()); Set(Guid.NewGuid().ToString()); }")]
    [InlineData("void M(Queue<string> names) { Service(names.Dequeue()); Set(names.Dequeue()); }")]
    [InlineData("void M(Request r, Action<Request> normalize) { Service(r.Name); normalize(r); Set(r.Name); }")]
    [InlineData("void M(Request r) { Service(r.Name); r.Name = \"x\"; Set(r.Name); }")]
    [InlineData("void M(Request r) { Action change = () => r.Name = \"x\"; Service(r.Name); change(); Set(r.Name); }")]
    [InlineData("void M(Request r, Action<Request> normalize) { Service(r.Name); foreach (char c in r.Parent.Name) { Set(r.Name); normalize(r); } }")]
    [InlineData("void M(Request r, Action<Request> normalize, bool b) { Service(r.Name); if (b) { normalize(r); } Set(r.Name); }")]
    [InlineData("void M() { Service(_name); _name = \"x\"; Set(_name); }")]
    [InlineData("void M() { Service(_name); Change(); Set(_name); } protected virtual void Change() { } public class Own : Program { protected override void Change() => Console.WriteLine(this); }")]
    [InlineData("void M(Request r) { Service(r.Name); Set(r.Name.ToLowerInvariant()); }")]
    [InlineData("void M(string a, string b) { Service(a); Set(b); }")]
    [InlineData("void M(string a, bool b) { Service(b ? a : \"x\"); Set(a); }")]
    [InlineData("void M(string n) { Service($\"{n}-svc\"); Set(\"db-svc\"); }")]
    [InlineData("void M(Request r) => Service(r.Name); void N(Request r) => Set(r.Name);")]
    [InlineData("void M() { Service(Next() == \"\" ? \"x\" : \"y\"); Set(Next() == \"\" ? \"x\" : \"y\"); }")]
    public void Perhaps_the_same(string member) => Assert.Equal(Answer.Maybe, Compare(member));

    private static Answer Compare(string member)
    {
        ImmutableArray<ModelObject> manifests = ReadManifests.Of(Before + member + "\n}\n");
        return NameOf(manifests, "V1Service").IsSameText(NameOf(manifests, "V1StatefulSet"));
    }

    private static Value NameOf(ImmutableArray<ModelObject> manifests, string type) =>
        Assert.Single(manifests, manifest => manifest.Type == type && manifest["Metadata"] is ModelObject)["Metadata"].Property("Name");
}
