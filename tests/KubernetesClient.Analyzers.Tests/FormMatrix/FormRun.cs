using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.FormMatrix;

/// <summary>Compiles and analyzes a program that a form wrote.</summary>
internal static class FormRun
{
    /// <summary>Programs without files, of which others share what is known of the references.</summary>
    private static readonly ImmutableDictionary<ClientVersion, CSharpCompilation> Empty = Enum.GetValues<ClientVersion>().ToImmutableDictionary(
        client => client,
        client => CSharpCompilation.Create("Program", references: FrameworkAssemblies.All.Add(ClientAssembly.Of(client)), options: new CSharpCompilationOptions(OutputKind.ConsoleApplication)));

    /// <summary>What is reported, each as id and message, and after that the source if that is not where it may lie.</summary>
    public static async Task<ImmutableArray<string>> FindingsIn(ProgramText program)
    {
        ILookup<string, (string Path, TextSpan Span)> places = program.Files
            .SelectMany(file => Marks.Read(file.Source).Places.SelectMany(place => place.Select(span => (Finding: place.Key, file.Path, Span: span))))
            .ToLookup(place => place.Finding, place => (place.Path, place.Span));
        CSharpCompilation compilation = Empty[program.Client].AddSyntaxTrees(program.Files
            .Select(file => CSharpSyntaxTree.ParseText(Marks.Read(file.Source).Source, new CSharpParseOptions(LanguageVersion.Latest), file.Path)));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        ImmutableArray<Diagnostic> reported = await AnalyzerRun.Of(compilation, options: null, new ManifestAnalyzer()).GetAnalyzerDiagnosticsAsync();
        return reported
            .Select(diagnostic => (Finding: $"{diagnostic.Id}: {diagnostic.GetMessage()}", diagnostic.Location))
            .Select(one => places[one.Finding].Contains((one.Location.SourceTree!.FilePath, one.Location.SourceSpan)) || !places.Contains(one.Finding)
                ? one.Finding
                : $"{one.Finding} at {one.Location.SourceTree!.GetText().ToString(one.Location.SourceSpan)} in {one.Location.SourceTree.FilePath}")
            .Order(StringComparer.Ordinal)
            .ToImmutableArray();
    }
}
