using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubernetesClient.Analyzers.Tests.VerifiersTests;

/// <summary>Reports classes whose names begin with "Wrong"; fails on one that is called "Crash".</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClassNameAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Descriptor = new(
        "TEST001", "Wrong name", "Class '{0}' is named wrongly", "Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol.Name == "Crash")
                {
                    throw new InvalidOperationException("as asked");
                }

                if (symbol.Symbol.Name.StartsWith("Wrong", StringComparison.Ordinal))
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptor, symbol.Symbol.Locations[0], symbol.Symbol.Name));
                }
            },
            SymbolKind.NamedType);
    }
}
