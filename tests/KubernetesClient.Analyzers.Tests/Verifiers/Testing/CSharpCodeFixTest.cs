using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>
/// A test of a C# analyzer with its fixes. The fix is applied to one finding after the other, then with Fix All in document,
/// project and solution; each result is compared with the expected text and compiled. An expected state equal to the first
/// one says that no fix may be offered.
/// </summary>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix, TVerifier> : CSharpAnalyzerTest<TAnalyzer, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
    where TVerifier : IVerifier, new()
{
    private const int MaxIterations = 20;

    private readonly ConditionalWeakTable<Project, Task<ImmutableArray<Diagnostic>>> _diagnostics = new();

    /// <summary>The fixed code of the first file; setting it adds a file.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>The projects after the fix, and what is still expected in them. Files that it does not name do not change.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>The projects after Fix All, where they differ from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>The action to apply.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>The equivalence key of the action to apply.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>How often the fix is applied until nothing is left; any number if null.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <inheritdoc />
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        await base.RunImplAsync(cancellationToken);

        ParsedState before = Parse(TestState);
        ParsedState one = Parse(Inherit(FixedState, TestState));
        ParsedState all = BatchFixedState.Sources.Count == 0 ? one : Parse(Inherit(BatchFixedState, TestState));
        bool declines = SameText(before, one);

        Solution start = TestSolution.Of(before, ReferenceAssemblies);
        ImmutableArray<(Document, Diagnostic)> fixable = await FixableAsync(start, cancellationToken);
        Verify.True(!fixable.IsEmpty, "Nothing is reported that the fix is for.");

        (Solution solution, int iterations) = await FixOneByOneAsync(start, cancellationToken);
        Verify.True(declines ? iterations == 0 : iterations > 0, declines ? "A fix is offered where none may be." : "No fix is offered.");
        if (NumberOfIncrementalIterations is { } expected)
        {
            Verify.Equal(expected, iterations, "The number of fixes:");
        }

        await VerifyTextsAsync("One by one:", solution, one, cancellationToken);
        await VerifyDiagnosticsAsync("One by one:", solution, one, cancellationToken);
        if (declines)
        {
            return;
        }

        bool isVerified = all == one;
        foreach (FixAllScope scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            Solution batch = await FixAllAsync(start, scope, all, cancellationToken);
            Verify.True(batch != start, $"Fix All in {scope} changes nothing.");
            await VerifyTextsAsync($"Fix All in {scope}:", batch, all, cancellationToken);
            if (!isVerified)
            {
                await VerifyDiagnosticsAsync($"Fix All in {scope}:", batch, all, cancellationToken);
                isVerified = true;
            }
        }
    }

    /// <summary>The providers under test.</summary>
    protected virtual IEnumerable<CodeFixProvider> GetCodeFixProviders() => new[] { new TCodeFix() };

    private static SolutionState Inherit(SolutionState state, SolutionState from)
    {
        var result = new SolutionState();
        result.ExpectedDiagnostics.AddRange(state.ExpectedDiagnostics);
        CopyProject(from, state, result);
        foreach (KeyValuePair<string, ProjectState> project in from.AdditionalProjects)
        {
            CopyProject(project.Value, state.AdditionalProjects.TryGetValue(project.Key, out ProjectState? changed) ? changed : null, result.AdditionalProjects[project.Key]);
        }

        return result;
    }

    private static void CopyProject(ProjectState from, ProjectState? changed, ProjectState to)
    {
        ILookup<string, string> texts = (changed?.Sources ?? Enumerable.Empty<(string filename, string content)>()).ToLookup(file => file.filename, file => file.content);
        to.Sources.AddRange(from.Sources.Select(file => (file.filename, texts.Contains(file.filename) ? texts[file.filename].First() : Markup.Parse(file.content).Text)));
        to.AdditionalFiles.AddRange(from.AdditionalFiles);
        to.AnalyzerConfigFiles.AddRange(from.AnalyzerConfigFiles);
        to.AdditionalReferences.AddRange(from.AdditionalReferences);
        to.AdditionalProjectReferences.AddRange(from.AdditionalProjectReferences);
        to.ReferenceAssemblies = from.ReferenceAssemblies;
        to.OutputKind = from.OutputKind;
    }

    private static bool SameText(ParsedState one, ParsedState other) =>
        one.State.Projects.Zip(other.State.Projects, (left, right) => one.SourcesOf(left).SequenceEqual(other.SourcesOf(right))).All(same => same);

    private async Task<(Solution Solution, int Iterations)> FixOneByOneAsync(Solution solution, CancellationToken cancellationToken)
    {
        for (int iteration = 0; iteration < MaxIterations; iteration++)
        {
            CodeAction? action = null;
            foreach ((Document document, Diagnostic diagnostic) in await FixableAsync(solution, cancellationToken))
            {
                action = await ActionForAsync(document, diagnostic, cancellationToken);
                if (action is not null)
                {
                    break;
                }
            }

            if (action is null)
            {
                return (solution, iteration);
            }

            solution = await ApplyAsync(action, cancellationToken);
        }

        throw new InvalidOperationException($"The fix is still offered after {MaxIterations} times.");
    }

    /// <summary>Fixes all until the texts are the expected ones, or nothing is left that a fix is offered for.</summary>
    private async Task<Solution> FixAllAsync(Solution solution, FixAllScope scope, ParsedState expected, CancellationToken cancellationToken)
    {
        CodeFixProvider provider = GetCodeFixProviders().Single();
        for (int iteration = 0; iteration < MaxIterations; iteration++)
        {
            Solution start = solution;
            foreach ((Document document, Diagnostic diagnostic) in await FixableAsync(solution, cancellationToken))
            {
                if (await ActionForAsync(document, diagnostic, cancellationToken) is not { } action)
                {
                    continue;
                }

                var context = new FixAllContext(document, provider, scope, action.EquivalenceKey!, new[] { diagnostic.Id }, new Diagnostics(this), cancellationToken);
                if (await provider.GetFixAllProvider()!.GetFixAsync(context) is { } fixAll)
                {
                    solution = await ApplyAsync(fixAll, cancellationToken);
                    break;
                }
            }

            if (solution == start || await FirstDifferenceAsync(solution, expected, cancellationToken) is null)
            {
                return solution;
            }
        }

        return solution;
    }

    private async Task<ImmutableArray<(Document Document, Diagnostic Diagnostic)>> FixableAsync(Solution solution, CancellationToken cancellationToken)
    {
        ImmutableArray<string> fixable = GetCodeFixProviders().Single().FixableDiagnosticIds;
        var found = ImmutableArray.CreateBuilder<(Document, Diagnostic)>();
        foreach (Project project in solution.Projects)
        {
            foreach (Diagnostic diagnostic in await DiagnosticsOfAsync(project, cancellationToken))
            {
                if (fixable.Contains(diagnostic.Id) && solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
                {
                    found.Add((document, diagnostic));
                }
            }
        }

        return found.ToImmutable();
    }

    private Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Project project, CancellationToken cancellationToken) =>
        _diagnostics.GetValue(project, one => AnalyzeAsync(one, cancellationToken));

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project, CancellationToken cancellationToken)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellationToken))!;
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.Of(compilation, project.AnalyzerOptions, Analyzer)
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        return diagnostics
            .Where(diagnostic => !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToImmutableArray();
    }

    private async Task<CodeAction?> ActionForAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken);
        await GetCodeFixProviders().Single().RegisterCodeFixesAsync(context);
        return CodeActionEquivalenceKey is { } key ? actions.SingleOrDefault(action => action.EquivalenceKey == key)
            : actions.ElementAtOrDefault(CodeActionIndex ?? 0);
    }

    private static async Task<Solution> ApplyAsync(CodeAction action, CancellationToken cancellationToken)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private async Task VerifyTextsAsync(string context, Solution actual, ParsedState expected, CancellationToken cancellationToken)
    {
        if (await FirstDifferenceAsync(actual, expected, cancellationToken) is { } difference)
        {
            Verify.Equal(difference.Expected, difference.Actual, $"{context} {difference.Name}");
        }
    }

    private static async Task<(string Name, string Expected, string Actual)?> FirstDifferenceAsync(Solution actual, ParsedState expected, CancellationToken cancellationToken)
    {
        var documents = actual.Projects.SelectMany(project => project.Documents).ToDictionary(document => document.FilePath!);
        foreach ((string name, string text) in expected.State.Projects.SelectMany(expected.SourcesOf))
        {
            string written = (await documents[name].GetTextAsync(cancellationToken)).ToString();
            if (written != text)
            {
                return (name, text, written);
            }
        }

        return null;
    }

    private async Task VerifyDiagnosticsAsync(string context, Solution actual, ParsedState expected, CancellationToken cancellationToken)
    {
        var reported = new List<Diagnostic>();
        foreach (Project project in actual.Projects)
        {
            Compilation compilation = (await project.GetCompilationAsync(cancellationToken))!;
            reported.AddRange(compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            reported.AddRange(await DiagnosticsOfAsync(project, cancellationToken));
        }

        DiagnosticComparison.Verify(Verify, context, reported.Where(Counts), expected.Expected);
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        private readonly CSharpCodeFixTest<TAnalyzer, TCodeFix, TVerifier> _test;

        public Diagnostics(CSharpCodeFixTest<TAnalyzer, TCodeFix, TVerifier> test) => _test = test;

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await _test.DiagnosticsOfAsync(project, cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await _test.DiagnosticsOfAsync(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
