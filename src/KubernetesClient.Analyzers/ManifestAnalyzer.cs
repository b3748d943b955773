using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Reading.Reuse;
using KubernetesClient.Analyzers.Rules;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubernetesClient.Analyzers;

/// <summary>
/// Reports what a cluster would do wrong with the manifests that a program builds. All rules run over one picture of all
/// manifests; each document gets the findings that lie in it, so that an IDE and a build say the same.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    private readonly SyntaxTreeValueProvider<TreeIndex> _indexes = new(tree => TreeIndex.Of(tree, CancellationToken.None));
    private readonly EntryMemory _memory = new();

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleCatalogue.Rules.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (ModelTypes.Of(context.Compilation) is not { } models)
        {
            return;
        }

        bool isTestProject = TestFrameworks.AreReferencedBy(context.Compilation);
        Compilation compilation = context.Compilation;
        TreeIndex IndexOf(SyntaxTree tree) => context.TryGetValue(tree, _indexes, out TreeIndex? index) ? index : TreeIndex.Of(tree, CancellationToken.None);
        var findings = new SingleFlight<FindingsByFile>(cancellationToken => FindingsOf(compilation, models, IndexOf, context.Options.AnalyzerConfigOptionsProvider, cancellationToken));
        context.RegisterSemanticModelAction(document =>
        {
            SyntaxTree tree = document.SemanticModel.SyntaxTree;
            var options = new FileOptions(document.Options.AnalyzerConfigOptionsProvider.GetOptions(tree));
            if (isTestProject && !options.AnalyzeTestProjects)
            {
                return;
            }

            foreach (Finding finding in findings.Get(document.CancellationToken).In(tree))
            {
                document.ReportDiagnostic(Diagnostic.Create(
                    finding.Message,
                    Squiggle.At(finding.Place, tree, document.CancellationToken),
                    OtherLocations(finding, compilation, document.CancellationToken),
                    finding.Properties,
                    finding.MessageArguments));
            }
        });
    }

    private static IEnumerable<Location> OtherLocations(Finding finding, Compilation compilation, CancellationToken cancellationToken) =>
        finding.Others.SelectMany(place => compilation.SyntaxTrees
            .Where(tree => tree.FilePath == place.Path)
            .Select(tree => Squiggle.At(place, tree, cancellationToken)));

    /// <summary>Everything that the analyzer does for a compilation besides reporting.</summary>
    internal FindingsByFile FindingsOf(
        Compilation compilation,
        ModelTypes models,
        Func<SyntaxTree, TreeIndex> indexOf,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken)
    {
        var names = ProgramIndex.Of(compilation.SyntaxTrees, indexOf);
        var program = new SourceProgram(compilation, models, names, new SemanticModels(compilation).Of, _memory)
        {
            OptionsOf = tree => new FileOptions(options.GetOptions(tree)).OfEntries(),
        };
        ImmutableArray<Entry> entries = ProgramReader.Read(program, cancellationToken);
        return FindingsByFile.Of(Cluster.Of(program, entries, options, cancellationToken), compilation.SyntaxTrees);
    }
}
