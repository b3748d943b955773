using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>Asks for the diagnostics of each document alone, as an IDE does, and holds them against those of a build.</summary>
internal static class PerDocumentQuery
{
    /// <summary>Fails unless all documents together give what the build gives.</summary>
    /// <param name="verifier">How it fails.</param>
    /// <param name="compilation">The program.</param>
    /// <param name="options">Its options.</param>
    /// <param name="analyzer">Makes an analyzer; a build and an IDE do not share one.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public static async Task VerifyAsync(
        IVerifier verifier,
        CSharpCompilation compilation,
        AnalyzerOptions options,
        Func<DiagnosticAnalyzer> analyzer,
        CancellationToken cancellationToken)
    {
        ImmutableArray<Diagnostic> built = await AnalyzerRun.Of(compilation, options, analyzer()).GetAnalyzerDiagnosticsAsync(cancellationToken);

        // Trees of its own: nothing that the build bound, computed or kept with a tree is there.
        CSharpCompilation opened = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees
            .Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(cancellationToken), (CSharpParseOptions)tree.Options, tree.FilePath, cancellationToken)));
        CompilationWithAnalyzers analyzed = AnalyzerRun.Of(opened, options, analyzer());
        ImmutableArray<Diagnostic>[] answers = await Task.WhenAll(opened.SyntaxTrees.Reverse().Select(tree =>
            analyzed.GetAnalyzerSemanticDiagnosticsAsync(opened.GetSemanticModel(tree), filterSpan: null, cancellationToken)));

        verifier.Equal(
            Describe(built),
            Describe(answers.SelectMany(answer => answer).ToImmutableArray()),
            "A build and queries document by document differ:");
    }

    private static string Describe(ImmutableArray<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));
}
