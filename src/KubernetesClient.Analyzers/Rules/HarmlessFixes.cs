using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>
/// Keeps the fixes that are right for everything that they change: code that several manifests share is changed only if the
/// change repairs all of them.
/// </summary>
internal sealed class HarmlessFixes
{
    private readonly Cluster _cluster;
    private readonly Dictionary<(string Key, Change Change), HashSet<int>> _repaired = new();

    /// <summary>Looks at all findings of a compilation.</summary>
    public HarmlessFixes(Cluster cluster, IReadOnlyCollection<Finding> findings)
    {
        _cluster = cluster;
        foreach (Finding finding in findings)
        {
            foreach (ProposedFix fix in finding.Fixes)
            {
                foreach (Change change in fix.Changes)
                {
                    NoteRepaired((fix.Key, change), finding.Changed);
                }
            }
        }
    }

    /// <summary>A finding with its harmless fixes.</summary>
    public Finding In(Finding finding) => finding.Fixes.All(IsHarmless) ? finding : finding with { Fixes = finding.Fixes.Where(IsHarmless).ToImmutableArray() };

    /// <summary>Several findings at one place are one: it keeps the fixes that all of them have.</summary>
    public static Finding Merged(IReadOnlyList<Finding> atOnePlace) =>
        atOnePlace.Count == 1 ? atOnePlace[0] : atOnePlace[0] with { Fixes = FixesOfAll(atOnePlace) };

    private static ImmutableArray<ProposedFix> FixesOfAll(IReadOnlyList<Finding> findings) =>
        findings[0].Fixes.Where(fix => findings.All(other => other.Fixes.Contains(fix))).ToImmutableArray();

    private bool IsHarmless(ProposedFix fix) =>
        fix.Changes.All(change => _cluster.ChangesOnly(_repaired[(fix.Key, change)], change.Target));

    private void NoteRepaired((string Key, Change Change) repair, ImmutableArray<Manifest> manifests)
    {
        if (!_repaired.TryGetValue(repair, out HashSet<int>? repaired))
        {
            _repaired[repair] = repaired = new HashSet<int>();
        }

        foreach (Manifest manifest in manifests)
        {
            repaired.Add(manifest.Number);
        }
    }
}
