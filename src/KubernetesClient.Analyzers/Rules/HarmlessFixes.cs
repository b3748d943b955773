using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>
/// Keeps the fixes that are right for everything that they change: code that several manifests share is changed only if the
/// change repairs all of them.
/// </summary>
internal sealed class HarmlessFixes
{
    private readonly Cluster _cluster;
    private readonly ILookup<(string Key, Change Change), int> _repaired;

    /// <summary>Looks at all findings of a compilation.</summary>
    public HarmlessFixes(Cluster cluster, IReadOnlyCollection<Finding> findings)
    {
        _cluster = cluster;
        _repaired = findings
            .SelectMany(finding => finding.Fixes.SelectMany(fix => fix.Changes.SelectMany(change =>
                finding.Changed.Select(manifest => (fix.Key, Change: change, manifest.Number)))))
            .ToLookup(one => (one.Key, one.Change), one => one.Number);
    }

    /// <summary>A finding with its harmless fixes.</summary>
    public Finding In(Finding finding) =>
        finding.Fixes.IsEmpty ? finding : finding with { Fixes = finding.Fixes.Where(IsHarmless).ToImmutableArray() };

    /// <summary>Several findings at one place are one: it keeps the fixes that all of them have.</summary>
    public static Finding Merged(IReadOnlyList<Finding> atOnePlace) =>
        atOnePlace[0] with
        {
            Fixes = atOnePlace[0].Fixes.Where(fix => atOnePlace.All(other => other.Fixes.Contains(fix))).ToImmutableArray(),
        };

    private bool IsHarmless(ProposedFix fix) =>
        fix.Changes.All(change => _cluster.ChangesOnly(new HashSet<int>(_repaired[(fix.Key, change)]), change.Target));
}
