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
