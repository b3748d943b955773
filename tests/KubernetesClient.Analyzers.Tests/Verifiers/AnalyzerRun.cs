using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>Runs one analyzer over a compilation, as every host does.</summary>
internal static class AnalyzerRun
{
    /// <summary>Prepares a run; an exception of the analyzer becomes AD0001.</summary>
    public static CompilationWithAnalyzers Of(Compilation compilation, AnalyzerOptions? options, DiagnosticAnalyzer analyzer) => new(
        compilation,
        ImmutableArray.Create(analyzer),
        new CompilationWithAnalyzersOptions(
            options ?? new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true));
}
