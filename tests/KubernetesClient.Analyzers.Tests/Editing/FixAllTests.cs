using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Editing.SetPropertyTests;

namespace KubernetesClient.Analyzers.Tests.Editing;

/// <summary>What a fix and its Fix All make of findings that propose changes made by hand.</summary>
public sealed class FixAllTests
{
    private const string Key = "K8S2001.Test";

    private static readonly string[] Files =
    {
        Edit.Body("""
                    var spec = {|spec:new V1ServiceSpec { Type = {|a:"NodePort"|} }|};
                    var other = {|other:new V1ServiceSpec { Type = {|b:"NodePort"|} }|};
            """),
        "public static class Names\n{\n    public const string Type = {|c:\"NodePort\"|};\n}\n",
    };

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Changes_reach_other_documents(FixAllScope scope) => MakesInAnyOrder(
        scope,
        program => new[]
        {
            At(program["a"], new ReplaceExpression(program["a"], new TextValue("ClusterIP")), new ReplaceExpression(program["c"], new TextValue("ClusterIP"))),
            At(program["b"], new SetProperty(program["other"], "ClusterIP", new TextValue("None"))),
        },
        text => text
            .Replace("{|a:\"NodePort\"|}", "\"ClusterIP\"", StringComparison.Ordinal)
            .Replace("{|c:\"NodePort\"|}", "\"ClusterIP\"", StringComparison.Ordinal)
            .Replace("{|b:\"NodePort\"|} }", "\"NodePort\", ClusterIP = \"None\" }", StringComparison.Ordinal));

    [Fact]
    public Task Equal_changes_are_made_once() => MakesInAnyOrder(
        FixAllScope.Project,
        program => new[]
        {
            At(program["a"], new SetProperty(program["spec"], "ClusterIP", new TextValue("None"))),
            At(program["b"], new SetProperty(program["spec"], "ClusterIP", new TextValue("None")), new Remove(program["b"])),
        },
        text => text
            .Replace("{|a:\"NodePort\"|} }", "\"NodePort\", ClusterIP = \"None\" }", StringComparison.Ordinal)
            .Replace("{ Type = {|b:\"NodePort\"|} }", "{ }", StringComparison.Ordinal));

    [Fact]
    public Task The_first_in_the_source_wins_a_conflict() => MakesInAnyOrder(
        FixAllScope.Project,
        program => new[]
        {
            At(program["a"], new SetProperty(program["spec"], "ClusterIP", new TextValue("None"))),
            At(program["b"], new SetProperty(program["spec"], "ClusterIP", new TextValue("10.0.0.1")), new Remove(program["b"])),
        },
        text => text.Replace("{|a:\"NodePort\"|} }", "\"NodePort\", ClusterIP = \"None\" }", StringComparison.Ordinal));

    [Fact]
    public Task What_another_fix_takes_away_is_not_changed() => MakesInAnyOrder(
        FixAllScope.Project,
        program => new[]
        {
            At(program["a"], new ReplaceExpression(program["spec"], Model("V1ServiceSpec"))),
            At(program["b"], new ReplaceExpression(program["a"], new TextValue("ClusterIP"))),
        },
        text => text.Replace("{|spec:new V1ServiceSpec { Type = {|a:\"NodePort\"|} }|}", "new V1ServiceSpec()", StringComparison.Ordinal));

    [Fact]
    public Task What_cannot_be_expressed_does_not_stop_the_others() => MakesInAnyOrder(
        FixAllScope.Project,
        program => new[]
        {
            At(program["a"], new SetProperty(program["spec"], "NoSuchProperty", new TextValue("None"))),
            At(program["b"], new ReplaceExpression(program["b"], new TextValue("ClusterIP"))),
        },
        text => text.Replace("{|b:\"NodePort\"|}", "\"ClusterIP\"", StringComparison.Ordinal));

    [Fact]
    public async Task Nothing_is_offered_where_nothing_can_be_changed()
    {
        var program = new MarkedProgram(Files);
        Project project = program.With(ClientVersion.V20);
        Diagnostic finding = await FindingAsync(project, At(program["a"], new SetProperty(program["spec"], "NoSuchProperty", new TextValue("None"))));
        Assert.Null(await FixAllAsync(project, FixAllScope.Project, finding));
        Assert.Empty(await ActionsAsync(project, finding));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("1:1")]
    public async Task A_text_that_is_no_proposal_is_no_fix(string? text)
    {
        var program = new MarkedProgram(Files);
        Project project = program.With(ClientVersion.V20);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(FixText.PropertyName, text);
        Diagnostic finding = await DiagnosticAsync(project, program["a"], properties);
        Assert.Null(await FixAllAsync(project, FixAllScope.Project, finding));
        Assert.Empty(await ActionsAsync(project, finding));
    }

    [Fact]
    public async Task Every_way_to_repair_has_its_action_in_order()
    {
        var program = new MarkedProgram(Files);
        Project project = program.With(ClientVersion.V20);
        var fixes = new[]
        {
            new ProposedFix("one", "Use one", [new ReplaceExpression(program["a"], new TextValue("one"))]),
            new ProposedFix("two", "Use two", [new ReplaceExpression(program["a"], new TextValue("two"))]),
        };
        Diagnostic finding = await DiagnosticAsync(project, program["a"], ImmutableDictionary<string, string?>.Empty.Add(FixText.PropertyName, FixText.Write(fixes)));
        ImmutableArray<CodeAction> actions = await ActionsAsync(project, finding);
        Assert.Equal(new[] { ("one", "Use one"), ("two", "Use two") }, actions.Select(action => (action.EquivalenceKey!, action.Title)));
    }

    private static (Place Place, ImmutableArray<Change> Changes) At(Place place, params Change[] changes) => (place, changes.ToImmutableArray());

    private static async Task MakesInAnyOrder(
        FixAllScope scope,
        Func<MarkedProgram, IReadOnlyList<(Place Place, ImmutableArray<Change> Changes)>> findings,
        Func<string, string> expected)
    {
        var program = new MarkedProgram(Files);
        var after = new MarkedProgram(Files.Select(expected).ToArray());
        Project project = program.With(ClientVersion.V20);
        Diagnostic[] diagnostics = await Task.WhenAll(findings(program).Select(finding => FindingAsync(project, finding)));
        foreach (Diagnostic[] order in new[] { diagnostics, diagnostics.Reverse().ToArray() })
        {
            CodeAction? action = await FixAllAsync(project, scope, order);
            Assert.NotNull(action);
            Assert.Equal(new[] { after.TextOf(0), after.TextOf(1) }, await Edit.TextsAsync((await ChangedAsync(action)).GetProject(project.Id)!));
        }
    }

    private static Task<Diagnostic> FindingAsync(Project project, (Place Place, ImmutableArray<Change> Changes) finding) =>
        DiagnosticAsync(project, finding.Place, ImmutableDictionary<string, string?>.Empty.Add(FixText.PropertyName, FixText.Write(new[] { new ProposedFix(Key, "Repair", finding.Changes) })));

    private static async Task<Diagnostic> DiagnosticAsync(Project project, Place place, ImmutableDictionary<string, string?> properties)
    {
        Document document = project.Documents.Single(candidate => candidate.FilePath == place.Path);
        var descriptor = new DiagnosticDescriptor("K8S2001", "Title", "Message", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        return Diagnostic.Create(descriptor, Location.Create((await document.GetSyntaxTreeAsync())!, place.Span), properties);
    }

    private static async Task<ImmutableArray<CodeAction>> ActionsAsync(Project project, Diagnostic finding)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        var context = new CodeFixContext(project.GetDocument(finding.Location.SourceTree)!, finding, (action, _) => actions.Add(action), CancellationToken.None);
        await new K8S2001RecreateStrategyFix().RegisterCodeFixesAsync(context);
        return actions.ToImmutable();
    }

    private static Task<CodeAction?> FixAllAsync(Project project, FixAllScope scope, params Diagnostic[] diagnostics)
    {
        var fix = new K8S2001RecreateStrategyFix();
        Document document = project.GetDocument(diagnostics[0].Location.SourceTree)!;
        var context = new FixAllContext(document, fix, scope, Key, new[] { "K8S2001" }, new Diagnostics(diagnostics), CancellationToken.None);
        return fix.GetFixAllProvider().GetFixAsync(context);
    }

    private static async Task<Solution> ChangedAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        private readonly Diagnostic[] _diagnostics;

        public Diagnostics(Diagnostic[] diagnostics) => _diagnostics = diagnostics;

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(_diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(_diagnostics.Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
