using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.CodeFixes.Fixes;

/// <summary>
/// Makes the changes that all findings of a scope propose under one key. A change may lie in another document than its
/// finding, so every project is changed as a whole.
/// </summary>
internal sealed class ManifestFixAll : FixAllProvider
{
    private ManifestFixAll()
    {
    }

    /// <summary>The provider; it has no state.</summary>
    public static ManifestFixAll Instance { get; } = new();

    /// <inheritdoc />
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        Solution changed = fixAllContext.Solution;
        string? title = null;
        foreach (ProjectId id in ProjectsOf(fixAllContext))
        {
            Project project = changed.GetProject(id)!;
            ImmutableArray<ProposedFix> fixes = await FixesForAsync(fixAllContext, id).ConfigureAwait(false);
            if (await CombinedFixes.ApplyAsync(project, fixes, fixAllContext.CancellationToken).ConfigureAwait(false) is { } solution)
            {
                changed = solution;
                title ??= fixes[0].Title;
            }
        }

        return title is null ? null : CodeAction.Create(title, _ => Task.FromResult(changed), fixAllContext.CodeActionEquivalenceKey);
    }

    private static IEnumerable<ProjectId> ProjectsOf(FixAllContext context) => context.Scope == FixAllScope.Solution
        ? context.Solution.Projects
            .Where(project => project.Language == context.Project.Language)
            .OrderBy(project => project.FilePath ?? project.Name, StringComparer.Ordinal)
            .Select(project => project.Id)
        : new[] { context.Project.Id };

    /// <summary>The fixes of a project, in the order of their findings in the source.</summary>
    private static async Task<ImmutableArray<ProposedFix>> FixesForAsync(FixAllContext context, ProjectId id)
    {
        ImmutableArray<Diagnostic> diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(context.Solution.GetProject(id)!).ConfigureAwait(false);
        return diagnostics
            .Where(diagnostic => diagnostic.Location.IsInSource)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
            .SelectMany(diagnostic => ProposedFixes.Of(diagnostic).Where(fix => fix.Key == context.CodeActionEquivalenceKey).Take(1))
            .ToImmutableArray();
    }
}
