using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Forms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>Changes the C# that builds manifests.</summary>
internal static class ManifestEditor
{
    /// <summary>A solution in which changes are made; null if one of them cannot be expressed safely.</summary>
    public static async Task<Solution?> ApplyAsync(Project project, IReadOnlyCollection<Change> changes, CancellationToken cancellationToken)
    {
        SourceFiles files = await SourceFiles.OpenAsync(project, PathsOf(changes, project), cancellationToken).ConfigureAwait(false);
        var plan = new EditPlan(files);
        foreach (Change change in changes.Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (files.At(change.Target) is not { } place
                || await OtherProjects.ReadAsync(place.File, place.Expression, cancellationToken).ConfigureAwait(false)
                || !await PlanAsync(change, plan, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        if (plan.Texts() is not { } texts)
        {
            return null;
        }

        Solution changed = texts.Aggregate(project.Solution, (solution, text) => solution.WithDocumentText(text.Document, text.Text));
        ImmutableArray<DocumentId> documents = texts.Select(text => text.Document).ToImmutableArray();
        if (changes.Any(change => change is Remove or RemoveManifest or ConvertManifest))
        {
            changed = await IdleMembers.RemoveAsync(project.Solution, changed, documents, cancellationToken).ConfigureAwait(false);
        }

        return await CompilerErrors.AppearAsync(project.Solution, changed, documents.Union(plan.Affected).ToImmutableArray(), cancellationToken).ConfigureAwait(false)
            ? null
            : await ProvisionalValues.MarkAsync(project.Solution, changed, documents, changes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The files that changes speak of; all of them where what is built in one may be handed over in any.</summary>
    private static IEnumerable<string> PathsOf(IReadOnlyCollection<Change> changes, Project project) =>
        changes.Any(change => change is AddManifest or RemoveManifest or ConvertManifest)
            ? project.Documents.Select(SourceFiles.PathOf)
            : changes.SelectMany(PlacesIn.Change).Select(place => place.Path);

    private static Task<bool> PlanAsync(Change change, EditPlan plan, CancellationToken cancellationToken) => change switch
    {
        ReplaceExpression replace => Task.FromResult(ReplaceForm.Plan(replace, plan)),
        SetProperty property => Task.FromResult(PropertyForm.Plan(property, plan)),
        AddItem item => Task.FromResult(ItemForm.Plan(item, plan)),
        AddEntry entry => Task.FromResult(EntryForm.Plan(entry, plan)),
        Remove remove => Task.FromResult(RemoveForm.Plan(remove, plan)),
        RemoveManifest manifest => WithoutManifestForm.PlanAsync(manifest, plan, cancellationToken),
        ConvertManifest manifest => ConvertForm.PlanAsync(manifest, plan, cancellationToken),
        AddManifest manifest => ManifestForm.PlanAsync(manifest, plan, cancellationToken),
        _ => Task.FromResult(false),
    };
}
