using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Robustness;

/// <summary>Programs larger or deeper than people write: the analyzer ends, with a finding or without.</summary>
public sealed class LargeProgramTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public Task A_list_of_very_many_items() => EndsAsync(StatefulSetSource.WithStrategy(
        "Strategy(new List<string> { " + string.Join(", ", Enumerable.Range(0, 50_000).Select(item => $"\"{item}\"")) + " })",
        members: "\n    private static string Strategy(List<string> items) => items[0];"));

    [Fact]
    public Task Very_deep_nesting() => EndsAsync(StatefulSetSource.WithStrategy(
        string.Concat(Enumerable.Repeat("(tenant == \"x\" ? ", 300)) + "\"Recreate\"" + string.Concat(Enumerable.Repeat(" : \"OnDelete\")", 300))));

    [Fact]
    public Task A_very_long_concatenation() => EndsAsync(StatefulSetSource.WithStrategy(
        string.Join(" + ", Enumerable.Repeat("tenant", 3_000))));

    [Fact]
    public Task A_very_long_chain_of_calls() => EndsAsync(StatefulSetSource.WithStrategy(
        "M0()",
        members: string.Concat(Enumerable.Range(0, 3_000).Select(index => $"\n    private static string M{index}() => M{index + 1}();"))
            + "\n    private static string M3000() => \"Recreate\";"));

    [Fact]
    public Task Calls_that_multiply() => EndsAsync(StatefulSetSource.WithStrategy(
        "M0()",
        members: string.Concat(Enumerable.Range(0, 40).Select(index => $"\n    private static string M{index}() => M{index + 1}() + M{index + 1}();"))
            + "\n    private static string M40() => \"x\";"));

    [Fact]
    public Task Loops_in_loops_that_change_what_they_read() => EndsAsync(StatefulSetSource.WithStrategy(
        "Strategy(new Holder())",
        members: "\n    private sealed class Holder { public string Text; }\n    private static string Strategy(Holder h)\n    {\n"
            + string.Concat(Enumerable.Range(0, 30).Select(level => $"        for (int i{level} = 0; i{level} < 2; i{level}++)\n"))
            + "            h.Text = h.Text + \"x\";\n        return h.Text;\n    }"));

    [Fact]
    public Task Branches_after_branches() => EndsAsync(StatefulSetSource.WithStrategy(
        "Strategy(tenant)",
        members: "\n    private static string Strategy(string t)\n    {\n        string s = \"\";\n"
            + string.Concat(Enumerable.Range(0, 400).Select(index => $"        if (t == \"{index}\") {{ s = s + \"{index}\"; }}\n"))
            + "        return s;\n    }"));

    /// <summary>What is filled in one way or another, and with what each time: <c>#</c> is its number.</summary>
    [Theory]
    [InlineData("var labels = new Dictionary<string, string> {", "[\"k#\"] = \"#\",", "};")]
    [InlineData("var labels = new Dictionary<string, string> {", "[tenant + \"#\"] = \"#\",", "};")]
    [InlineData("var labels = new Dictionary<string, string> {", "{ \"k#\", \"#\" },", "};")]
    [InlineData("var labels = new Dictionary<string, string>();", "labels[\"k#\"] = \"#\";", "")]
    [InlineData("var labels = new Dictionary<string, string>();", "labels.Add(\"k#\", \"#\");", "")]
    [InlineData("var items = new List<string> {", "\"#\",", "};")]
    [InlineData("var items = new List<string>();", "items.Add(\"#\");", "")]
    [InlineData("List<string> items = [", "\"#\",", "];")]
    [InlineData("var env = new[] {", "new V1EnvVar { Name = \"K#\", Value = \"#\" },", "};")]
    [InlineData("var env = new List<V1EnvVar> {", "new V1EnvVar { Name = \"K#\", Value = \"#\" },", "};")]
    [InlineData("List<V1EnvVar> env = [", "new() { Name = \"K#\", Value = \"#\" },", "];")]
    [InlineData("var env = new List<V1EnvVar>();", "env.Add(new V1EnvVar { Name = \"K#\", Value = \"#\" });", "")]
    public Task Fifty_thousand_items(string before, string item, string after) => EndsAsync(Filling(before, item, after, count: 50_000));

    [Theory]
    [InlineData("var labels = new Dictionary<string, string>();", "labels[\"k#\"] = \"#\"; if (isOn) { labels[\"last\"] = \"#\"; }", "")]
    [InlineData("var labels = new Dictionary<string, string>(); try {", "labels[\"k#\"] = \"#\";", "} catch (System.Exception) { labels.Clear(); }")]
    [InlineData("var env = new List<V1EnvVar>(); try {", "env.Add(new V1EnvVar { Name = \"K#\" });", "} catch (System.Exception) { env.Clear(); }")]
    [InlineData("var env = new List<V1EnvVar>();", "env.Add(new V1EnvVar { Name = \"K#\" }); if (isOn) { env.Add(new V1EnvVar { Name = \"L#\" }); }", "")]
    [InlineData("var env = new List<V1EnvVar>();", "env.Add(new V1EnvVar { Name = \"K#\" }); System.Console.WriteLine(env);", "")]
    [InlineData("var env = new List<V1EnvVar>();", "System.Action add# = () => env.Add(new V1EnvVar { Name = \"K#\" }); add#();", "")]
    public Task Two_thousand_changes(string before, string change, string after) => EndsAsync(Filling(before, change, after, count: 2_000));

    [Fact]
    public Task Branches_over_a_dictionary_of_two_thousand_entries() => EndsAsync(Filling(
        "var labels = new Dictionary<string, string> { " + string.Join(", ", Enumerable.Range(0, 2_000).Select(item => $"[\"k{item}\"] = \"{item}\"")) + " };",
        "if (isOn) { labels[\"other#\"] = \"#\"; }",
        "",
        count: 700));

    [Fact]
    public Task A_query_over_very_many_items() => EndsAsync(StatefulSetSource.WithStrategy(
        "string.Join(\",\", Items.Where(item => item != tenant).Select(item => item + tenant).Distinct().ToList())",
        members: "\n    private static List<string> Items => new List<string> { " + string.Join(", ", Enumerable.Range(0, 50_000).Select(item => $"\"{item}\"")) + " };"));

    [Fact]
    public Task Two_thousand_levels() => EndsAsync(StatefulSetSource.WithStrategy(
        string.Concat(Enumerable.Repeat("(tenant == \"x\" ? ", 2_000)) + "\"Recreate\"" + string.Concat(Enumerable.Repeat(" : \"OnDelete\")", 2_000))));

    [Fact]
    public Task Ten_thousand_methods_in_a_chain() => EndsAsync(StatefulSetSource.WithStrategy(
        "M0()",
        members: string.Concat(Enumerable.Range(0, 10_000).Select(index => $"\n    private static string M{index}() => M{index + 1}();"))
            + "\n    private static string M10000() => \"Recreate\";"));

    [Theory]
    [InlineData("private static string Strategy() { string s = \"x\"; for (int i = 0; i < 32; i++) { s = s + s; } return s; }")]
    [InlineData("private static string Strategy() { var s = new System.Text.StringBuilder(\"x\"); for (int i = 0; i < 32; i++) { s.Append(s.ToString()); } return s.ToString(); }")]
    [InlineData("private static string Strategy() { var s = new List<string> { \"x\" }; for (int i = 0; i < 30; i++) { s.AddRange(s); } return s[0]; }")]
    [InlineData("private static string Strategy() { var s = new List<string> { \"x\" }; for (int i = 0; i < 30; i++) { s.InsertRange(0, s); } new V1Container { Args = s }; var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Args = s } } } } } }; return s[0]; }")]
    [InlineData("private static string Strategy() { var s = new List<string> { \"x\" }; for (int i = 0; i < 30; i++) { s = s.Concat(s).ToList(); } return s[0]; }")]
    [InlineData("private static string Strategy() { IEnumerable<string> s = new List<string> { \"x\" }; for (int i = 0; i < 30; i++) { s = s.SelectMany(one => s); } return s.First(); }")]
    [InlineData("private static string Strategy() { var s = new List<string>(); while (true) { s.Add(\"x\"); } }")]
    [InlineData("private static string Strategy() { var s = new List<string>(); for (;;) { s.Add(\"x\"); if (s.Count > 1000000) { return s[0]; } } }")]
    [InlineData("private static string Strategy() { var s = new List<string> { \"x\" }; foreach (string one in s) { s.Add(one); } return s[0]; }")]
    public Task What_grows_for_ever(string member) => EndsAsync("using System.Linq;\n" + StatefulSetSource.WithStrategy("Strategy()", members: "\n    " + member));

    [Theory]
    [InlineData("private static string Strategy() => Other; private static string Other => Strategy();")]
    [InlineData("private static string Strategy() { System.Func<int, string> one = null, two = null; one = n => two(n + 1); two = n => one(n + 1); return one(0); }")]
    [InlineData("private static string Strategy() => Walk(new Node()); private static string Walk(Node n) => n.Next is null ? \"x\" : Walk(n.Next); private sealed class Node { public Node Next => new Node(); }")]
    [InlineData("private static string Strategy() => new Node().Text; private sealed class Node { private readonly Node _next = new Node(); public string Text => _next.Text; }")]
    [InlineData("private static string Strategy() => Of(n => n); private static string Of(System.Func<string, string> f) => Of(n => f(f(n)));")]
    [InlineData("private static string Strategy() => Local(0); private static string Local(int n) { return Inner(n); string Inner(int m) => Local(m + 1) + Inner(m + 1); }")]
    [InlineData("private static string Strategy() => new Deep().Name; private interface IName { string Name { get; } } private sealed class Deep : IName { private IName _inner; public string Name => _inner.Name; }")]
    [InlineData("private static string Strategy() => string.Concat(All()); private static IEnumerable<string> All() { yield return \"x\"; foreach (string one in All()) { yield return one; } }")]
    public Task Recursion_of_every_kind(string members) => EndsAsync(StatefulSetSource.WithStrategy("Strategy()", members: "\n    " + members));

    private static string Filling(string before, string step, string after, int count)
    {
        string statements = $"{before}\n{string.Join("\n", Enumerable.Range(0, count).Select(number => step.Replace("#", $"{number}", StringComparison.Ordinal)))}\n{after}";
        string filled = before.Contains("Dictionary", StringComparison.Ordinal) ? "set.Metadata.Annotations = labels;"
            : before.Contains("env", StringComparison.Ordinal) ? "set.Spec.Template.Spec.Containers[0].Env = env;"
            : "set.Spec.Template.Spec.Containers[0].Args = items;";
        return StatefulSetSource.WithStrategy(
            "\"Recreate\"",
            members: $"public static V1StatefulSet Filled(string tenant, bool isOn) {{ V1StatefulSet set = Build(tenant); {statements} {filled} return set; }}");
    }

    private static async Task EndsAsync(string source)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            new[] { CSharpSyntaxTree.ParseText(source, path: "Program.cs") },
            FrameworkAssemblies.All.Add(ClientAssembly.Of(ClientVersion.V20)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.Of(compilation, options: null, new ManifestAnalyzer())
            .GetAnalyzerDiagnosticsAsync()
            .WaitAsync(Patience);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
    }
}
