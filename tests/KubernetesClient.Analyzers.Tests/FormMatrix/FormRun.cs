using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.FormMatrix;

/// <summary>Compiles and analyzes a program that a form wrote.</summary>
internal static class FormRun
{
    /// <summary>The rules that speak only where somebody asks for them; here somebody does.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> OffByDefault = RuleCatalogue.Rules
        .Select(rule => rule.Descriptor)
        .Where(descriptor => !descriptor.IsEnabledByDefault)
        .ToImmutableDictionary(descriptor => descriptor.Id, _ => ReportDiagnostic.Info);

    /// <summary>A form may write the manifests of all rules into one entry.</summary>
    private static readonly AnalyzerOptions Options = new(ImmutableArray<AdditionalText>.Empty, new ManySteps());

    /// <summary>Programs without files, of which others share what is known of the references.</summary>
    private static readonly ImmutableDictionary<ClientVersion, CSharpCompilation> Empty = Enum.GetValues<ClientVersion>().ToImmutableDictionary(
        client => client,
        client => CSharpCompilation.Create("Program", references: FrameworkAssemblies.All.Add(ClientAssembly.Of(client)), options: CompilationOptions));

    /// <summary>How programs are compiled.</summary>
    public static CSharpCompilationOptions CompilationOptions => new CSharpCompilationOptions(OutputKind.ConsoleApplication).WithSpecificDiagnosticOptions(OffByDefault);

    /// <summary>What is reported, each as id and message, and after that the source if that is not where it may lie.</summary>
    public static async Task<ImmutableArray<string>> FindingsIn(ProgramText program)
    {
        var files = program.Files.Select(file => (file.Path, Marked: Marks.Read(file.Source))).ToImmutableArray();
        ILookup<string, (string Path, TextSpan Span)> places = files
            .SelectMany(file => file.Marked.Places.SelectMany(place => place.Select(span => (Finding: place.Key, file.Path, Span: span))))
            .ToLookup(place => place.Finding, place => (place.Path, place.Span));
        CSharpCompilation compilation = Empty[program.Client].AddSyntaxTrees(files
            .Select(file => CSharpSyntaxTree.ParseText(file.Marked.Source, new CSharpParseOptions(LanguageVersion.Latest), file.Path)));

        ImmutableArray<Diagnostic> all = await AnalyzerRun.Of(compilation, Options, new ManifestAnalyzer()).GetAllDiagnosticsAsync();
        Assert.Empty(all.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return all
            .Where(diagnostic => !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
            .Select(diagnostic => (Finding: $"{diagnostic.Id}: {diagnostic.GetMessage()}", Tree: diagnostic.Location.SourceTree!, Span: diagnostic.Location.SourceSpan))
            .Select(one => places[one.Finding].Contains((one.Tree.FilePath, one.Span)) ? one.Finding : $"{one.Finding} at {one.Tree.GetText().ToString(one.Span)} in {one.Tree.FilePath}")
            .Order(StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private sealed class ManySteps : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key == "kubernetes_analyzers.max_steps" ? "50000" : null;
                return value is not null;
            }
        }
    }
}
