using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Live;

/// <summary>A set in one file, its Service in another, and the name that joins them in a third.</summary>
internal static class LiveProgram
{
    /// <summary>The Service has the name that the set gives it.</summary>
    public static readonly ImmutableArray<(string Path, string Text)> Files = ImmutableArray.Create(
        ("A.cs", DatabaseSource.With(DatabaseSource.Set("Names.Peers", "Names.Peers"))),
        ("B.cs", DatabaseSource.File("Network", DatabaseSource.Service("ClusterIP = \"None\", Selector = Database.Labels()", "\"db-peers\""))),
        ("C.cs", "internal static class Names\n{\n    public const string Peers = \"db-peers\";\n}\n"));

    /// <summary>What is reported in the first file when the names differ: the constant names the set too, so the use is wrong.</summary>
    public const string Misnamed = "K8S1002 at A.cs: Names.Peers";

    /// <summary>A library of files.</summary>
    public static CSharpCompilation Compile(params (string Path, string Text)[] files) => CSharpCompilation.Create(
        "Program",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path)),
        FrameworkAssemblies.All.Add(ClientAssembly.Of(ClientVersion.V20)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The tree of a file.</summary>
    public static SyntaxTree TreeOf(this Compilation compilation, string path) => compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    /// <summary>The program after an edit in one file; the other trees stay.</summary>
    public static CSharpCompilation Edit(this CSharpCompilation compilation, string path, string oldText, string newText)
    {
        SyntaxTree tree = compilation.TreeOf(path);
        string text = tree.ToString();
        Assert.Contains(oldText, text, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text.Replace(oldText, newText, StringComparison.Ordinal), path: path));
    }

    /// <summary>What an IDE shows in one document.</summary>
    public static Task<string> AskAsync(this Compilation compilation, DiagnosticAnalyzer analyzer, string path) =>
        AnalyzerRun.Of(compilation, options: null, analyzer).AskAsync(compilation, path, CancellationToken.None);

    /// <summary>The same in a run that others share.</summary>
    public static async Task<string> AskAsync(this CompilationWithAnalyzers run, Compilation compilation, string path, CancellationToken cancellationToken) =>
        Describe(await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.TreeOf(path)), filterSpan: null, cancellationToken));

    /// <summary>What a build reports.</summary>
    public static async Task<string> BuildAsync(this Compilation compilation) =>
        Describe(await AnalyzerRun.Of(compilation, options: null, new ManifestAnalyzer()).GetAnalyzerDiagnosticsAsync());

    /// <summary>The findings with the text under each squiggle, in the order of the files.</summary>
    public static string Describe(ImmutableArray<Diagnostic> diagnostics) => string.Join(
        "\n",
        diagnostics.Select(Describe).Order(StringComparer.Ordinal));

    private static string Describe(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? $"{diagnostic.Id} at {tree.FilePath}: {tree.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}"
        : diagnostic.ToString();
}
