using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>Makes the changes of many fixes at once.</summary>
internal static class CombinedFixes
{
    /// <summary>
    /// A solution in which the changes of all fixes are made that can be expressed and are not in the way of an earlier one;
    /// null if there is none.
    /// </summary>
    public static async Task<Solution?> ApplyAsync(Project project, ImmutableArray<ProposedFix> fixes, CancellationToken cancellationToken)
    {
        ImmutableArray<Change> all = await CompatibleAsync(project, fixes, cancellationToken).ConfigureAwait(false);
        if (all.IsEmpty)
        {
            return null;
        }

        return await ManifestEditor.ApplyAsync(project, all, cancellationToken).ConfigureAwait(false)
            ?? await OneAfterTheOtherAsync(project, fixes, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ImmutableArray<Change>> CompatibleAsync(Project project, ImmutableArray<ProposedFix> fixes, CancellationToken cancellationToken)
    {
        var accepted = ImmutableArray.CreateBuilder<Change>();
        foreach (ProposedFix fix in fixes)
        {
            if (!Conflicts.Between(accepted, fix.Changes)
                && await ManifestEditor.ApplyAsync(project, fix.Changes, cancellationToken).ConfigureAwait(false) is not null)
            {
                accepted.AddRange(fix.Changes.Except(accepted).ToArray());
            }
        }

        return accepted.ToImmutable();
    }

    /// <summary>Where the changes cannot be made together although no two are in conflict: as many of them as can.</summary>
    private static async Task<Solution?> OneAfterTheOtherAsync(Project project, ImmutableArray<ProposedFix> fixes, CancellationToken cancellationToken)
    {
        var accepted = new List<Change>();
        Solution? changed = null;
        foreach (ProposedFix fix in fixes)
        {
            Change[] candidate = accepted.Concat(fix.Changes).Distinct().ToArray();
            if (!Conflicts.Between(accepted, fix.Changes)
                && await ManifestEditor.ApplyAsync(project, candidate, cancellationToken).ConfigureAwait(false) is { } solution)
            {
                changed = solution;
                accepted = candidate.ToList();
            }
        }

        return changed;
    }
}
