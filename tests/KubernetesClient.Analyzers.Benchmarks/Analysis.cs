using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Reading.Reuse;
using KubernetesClient.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubernetesClient.Analyzers.Benchmarks;

/// <summary>The steps of an analysis, each of which can be measured.</summary>
internal sealed class Analysis
{
    private readonly ManifestAnalyzer _analyzer = new();
    private readonly ConditionalWeakTable<SyntaxTree, TreeIndex> _indexes = new();

    /// <summary>All that the analyzer does for a compilation.</summary>
    public void Run(CSharpCompilation compilation) =>
        _analyzer.FindingsOf(compilation, ModelTypes.Of(compilation)!, IndexOf, NoOptions, CancellationToken.None);

    /// <summary>The program with everything bound that the reader binds.</summary>
    public SourceProgram Bind(CSharpCompilation compilation)
    {
        SourceProgram program = ProgramOf(compilation);
        ProgramReader.Read(program, CancellationToken.None);
        return program with { Memory = new EntryMemory() };
    }

    /// <summary>The bodies that the reader binds.</summary>
    public ImmutableArray<SyntaxNode> BodiesIn(CSharpCompilation compilation)
    {
        SourceProgram program = ProgramOf(compilation);
        return ManifestMembers.In(program, new ProgramSources(program), program.Memory.SurroundingsIn(compilation, program.Names), CancellationToken.None)
            .SelectMany(reached => reached.Member.Bodies.Select(body => body.NodeIn(reached.Tree, CancellationToken.None)))
            .ToImmutableArray();
    }

    /// <summary>Binds bodies and nothing else.</summary>
    public static void BindBodies(CSharpCompilation compilation, IEnumerable<SyntaxNode> bodies)
    {
        foreach (IGrouping<SyntaxTree, SyntaxNode> tree in bodies.GroupBy(body => body.SyntaxTree))
        {
            SemanticModel model = compilation.GetSemanticModel(tree.Key);
            foreach (SyntaxNode body in tree)
            {
                model.GetOperation(body);
            }
        }
    }

    /// <summary>Joins what was read, and checks all rules.</summary>
    public static int Link(SourceProgram program, ImmutableArray<Entry> entries)
    {
        Cluster cluster = Cluster.Of(program, entries, NoOptions, CancellationToken.None);
        return RuleCatalogue.Rules.Sum(rule => rule.Check(cluster).Count());
    }

    /// <summary>All diagnostics, of the compiler and of an analyzer, as a build asks for them.</summary>
    public static void Build(CSharpCompilation compilation, DiagnosticAnalyzer analyzer) =>
        Host(compilation, analyzer).GetAllDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>The findings in one document, as an editor asks for them.</summary>
    public static void Show(CSharpCompilation compilation, DiagnosticAnalyzer analyzer, string path) =>
        Host(compilation, analyzer)
            .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees.Single(tree => tree.FilePath == path)), filterSpan: null, CancellationToken.None)
            .GetAwaiter()
            .GetResult();

    private static CompilationWithAnalyzers Host(CSharpCompilation compilation, DiagnosticAnalyzer analyzer) => new(
        compilation,
        ImmutableArray.Create(analyzer),
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));

    private static AnalyzerConfigOptionsProvider NoOptions { get; } = new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty).AnalyzerConfigOptionsProvider;

    private SourceProgram ProgramOf(CSharpCompilation compilation) => new(
        compilation,
        ModelTypes.Of(compilation)!,
        ProgramIndex.Of(compilation.SyntaxTrees, IndexOf),
        new SemanticModels(compilation).Of,
        new EntryMemory());

    private TreeIndex IndexOf(SyntaxTree tree) => _indexes.GetValue(tree, one => TreeIndex.Of(one, CancellationToken.None));
}
