using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps.Shapes;

/// <summary>
/// Code of another project, which an IDE shows and a build does not: nothing is known of it. Where the program has the same
/// code itself, what is marked is reported.
/// </summary>
public sealed partial class OtherProjectTests
{
    private const string Completing = "public static class Sets { public static k8s.Models.V1StatefulSet Complete(this k8s.Models.V1StatefulSet set) { set.Spec.Replicas = 3; return set; } }";

    private static readonly Dictionary<string, (string Library, string Program)> Programs = new()
    {
        ["a helper that completes a set that is returned"] = (Completing, Built("public static V1StatefulSet Build() => Acme.Sets.Complete(SET);")),
        ["a helper that completes a set that is sent"] = (Completing, Built("public static async Task RunAsync(IKubernetes kube) { await kube.AppsV1.CreateNamespacedStatefulSetAsync(Acme.Sets.Complete(SET), \"data\"); }")),
        ["a helper that completes a set that is written"] = (Completing, Built("public static string Write() => KubernetesYaml.Serialize(Acme.Sets.Complete(SET));")),
        ["a helper that completes a set that is yielded"] = (Completing, Built("public static IEnumerable<V1StatefulSet> All() { yield return Acme.Sets.Complete(SET); }")),
        ["a helper that completes a set of a list"] = (Completing, Built("public static IEnumerable<object> Build() { var all = new List<object>(); all.Add(Acme.Sets.Complete(SET)); return all; }")),
        ["a field that is no constant"] = (
            "public static class Names { public static readonly string Peers = {|K8S1002:\"db-peers\"|}; }",
            TrapProgram.File(TrapProgram.Service("\"db\"") + TrapProgram.Set("Acme.Names.Peers"))),
        ["settings of a record"] = (
            "public sealed record Settings(string Strategy);",
            Updated("{|K8S2001:new Acme.Settings(\"Recreate\").Strategy|}")),
        ["a property of a base class"] = (
            "public abstract class Component { protected string Strategy => {|K8S2001:\"Recreate\"|}; }",
            Updated("Strategy", of: "internal sealed class Store : Acme.Component")),
        ["a value with a conversion"] = (
            "public readonly record struct Word(string Value) { public static implicit operator string(Word word) => word.Value; }",
            Updated("new {|K8S2001:Acme.Word|}(\"Recreate\")")),
        ["a helper that is given a lambda"] = (
            "public static class Made { public static T With<T>(T made, System.Action<T> change) => made; }",
            Built("public static V1StatefulSet Build() => Acme.Made.With(SET, set => set.Spec.ServiceName = \"db\");")),
    };

    public static TheoryData<string> Shapes => new(Programs.Keys);

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task It_is_not_known(string shape) =>
        TrapProgram.Of(ClientVersion.V20, Unmarked(Programs[shape].Program), Unmarked(LibraryOf(shape))).RunAsync();

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task In_the_program_itself_it_is(string shape) =>
        TrapProgram.Of(ClientVersion.V20, $"{Programs[shape].Program}\n// Acme.cs\n{LibraryOf(shape)}").RunAsync();

    private static string LibraryOf(string shape) => $"namespace Acme {{ {Programs[shape].Library} }}";

    /// <summary>A program with a member that makes a set without the name of its Service.</summary>
    private static string Built(string member) => TrapProgram.File(
        TrapProgram.Service("\"db\"") + member.Replace("SET", $"new V1StatefulSet {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new {{|K8S1001:V1StatefulSetSpec|}} {{ {TrapProgram.Pods} }} }}", StringComparison.Ordinal));

    private static string Updated(string strategy, string of = "internal sealed class Store") => TrapProgram.File(
        TrapProgram.Service("\"db\""),
        $"{of} {{ public V1StatefulSet Set() => new V1StatefulSet {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new V1StatefulSetSpec {{ ServiceName = \"db\", UpdateStrategy = new V1StatefulSetUpdateStrategy {{ Type = {strategy} }}, {TrapProgram.Pods} }} }}; }}");

    private static string Unmarked(string source) => Marks().Replace(source, "$1");

    [GeneratedRegex(@"\{\|K8S\d{4}:(.*?)\|\}")]
    private static partial Regex Marks();
}
