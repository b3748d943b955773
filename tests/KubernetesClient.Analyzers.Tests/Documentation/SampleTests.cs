using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Documentation;

/// <summary>The samples show what their pages say, and their fixes, in the order of the page, make of Before what After is.</summary>
public sealed partial class SampleTests
{
    private const int MaxFindingsOfRule = 20;

    private static readonly ImmutableDictionary<string, CodeFixProvider> FixesById = typeof(ManifestFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ManifestFix)))
        .Select(type => (CodeFixProvider)System.Activator.CreateInstance(type)!)
        .ToImmutableDictionary(fix => fix.FixableDiagnosticIds.Single());

    public static TheoryData<string> Samples => new(Directory.EnumerateDirectories(Repository.PathOf("samples")).Select(path => Path.GetFileName(path)).Order());

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Before_speaks_where_the_page_says(string sample)
    {
        ImmutableArray<Diagnostic> reported = await ReportedIn(Open(sample, "Before"));

        string[] claimed = Claims().Matches(PageOf(sample))
            .Select(match => $"{match.Groups["id"].Value} {match.Groups["file"].Value}: {match.Groups["code"].Value}")
            .ToArray();
        Assert.NotEmpty(claimed);
        Assert.Equal(
            claimed,
            reported.Select(diagnostic => $"{diagnostic.Id} {Path.GetFileName(diagnostic.Location.SourceTree!.FilePath)}: {LineOf(diagnostic)}"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task After_is_what_the_fixes_make_of_Before(string sample)
    {
        Solution solution = Open(sample, "Before");
        MatchCollection steps = Steps().Matches(PageOf(sample));
        Assert.NotEmpty(steps);
        foreach (Match step in steps)
        {
            solution = await FixAll(solution, step.Groups["id"].Value, action: step.Groups["action"].Value == "second" ? 1 : 0);
        }

        Assert.Empty(await ReportedIn(solution));
        Assert.Equal(await TextsOf(Open(sample, "After")), await TextsOf(solution));
    }

    private static async Task<Solution> FixAll(Solution solution, string id, int action)
    {
        for (int round = 0; round < MaxFindingsOfRule; round++)
        {
            if ((await ReportedIn(solution)).FirstOrDefault(diagnostic => diagnostic.Id == id) is not { } finding)
            {
                Assert.True(round > 0, $"{id} is not reported.");
                return solution;
            }

            var actions = new List<CodeAction>();
            Document document = solution.Projects.Single().Documents.Single(one => one.FilePath == finding.Location.SourceTree!.FilePath);
            await FixesById[id].RegisterCodeFixesAsync(new CodeFixContext(document, finding, (offered, _) => actions.Add(offered), CancellationToken.None));
            Assert.True(actions.Count > action, $"No fix of {id} is offered.");
            solution = (await actions[action].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        }

        throw new Xunit.Sdk.XunitException($"The fixes of {id} do not end.");
    }

    private static Solution Open(string sample, string state)
    {
        using var workspace = new AdhocWorkspace();
        Project project = workspace.CurrentSolution
            .AddProject(sample, sample, LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .WithMetadataReferences(FrameworkAssemblies.All.Add(ClientAssembly.Of(ClientVersion.V20)));
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf($"samples/{sample}/{state}"), "*.cs").Order(System.StringComparer.Ordinal))
        {
            project = project.AddDocument(Path.GetFileName(path), Repository.TextOf($"samples/{sample}/{state}/{Path.GetFileName(path)}"), filePath: $"/{Path.GetFileName(path)}").Project;
        }

        string config = Repository.PathOf($"samples/{sample}/.editorconfig");
        return File.Exists(config)
            ? project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(File.ReadAllText(config)), filePath: "/.editorconfig").Project.Solution
            : project.Solution;
    }

    private static async Task<ImmutableArray<Diagnostic>> ReportedIn(Solution solution)
    {
        Project project = solution.Projects.Single();
        Compilation compilation = (await project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        ImmutableArray<Diagnostic> reported = await AnalyzerRun.Of(compilation, project.AnalyzerOptions, new ManifestAnalyzer()).GetAnalyzerDiagnosticsAsync();
        return reported.OrderBy(diagnostic => diagnostic.Id).ThenBy(diagnostic => diagnostic.Location.SourceSpan).ToImmutableArray();
    }

    private static async Task<string> TextsOf(Solution solution)
    {
        var texts = new List<string>();
        foreach (Document document in solution.Projects.Single().Documents.OrderBy(document => document.Name, System.StringComparer.Ordinal))
        {
            texts.Add($"--- {document.Name}\n{await document.GetTextAsync()}");
        }

        return string.Join("\n", texts);
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim().TrimEnd(',');

    private static string PageOf(string sample) => Repository.TextOf($"samples/{sample}/README.md");

    [GeneratedRegex(@"^\| \[(?<id>K8S\d{4})\][^|]*\| `(?<file>[^`]+)`, `(?<code>[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex Claims();

    [GeneratedRegex(@"^\d+\. (?<id>K8S\d{4})(, (?<action>first|second) action)?:", RegexOptions.Multiline)]
    private static partial Regex Steps();
}
