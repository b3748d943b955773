using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubernetesClient.Analyzers.Tests.VerifiersTests;

/// <summary>Reports the first file, but only once the whole compilation is known: no IDE would show it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompilationEndAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "TEST002", "Late", "Late", "Timing", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(compilation =>
        {
            foreach (SyntaxTree tree in compilation.Compilation.SyntaxTrees)
            {
                compilation.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.Create(tree, default)));
            }
        });
    }
}
