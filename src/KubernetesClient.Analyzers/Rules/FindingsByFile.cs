using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>The findings of a compilation by the file in which they lie, one for each place and rule.</summary>
internal sealed class FindingsByFile
{
    private readonly ImmutableDictionary<string, ImmutableArray<Finding>> _byPath;

    private FindingsByFile(ImmutableDictionary<string, ImmutableArray<Finding>> byPath) => _byPath = byPath;

    /// <summary>
    /// Judges a cluster. In a path that several trees share a place says nothing: findings there are dropped.
    /// </summary>
    public static FindingsByFile Of(Cluster cluster, IEnumerable<SyntaxTree> trees)
    {
        var paths = new HashSet<string>(trees.GroupBy(tree => tree.FilePath).Where(group => group.Count() == 1).Select(group => group.Key));
        List<Finding> Judge(Cluster judged) => RuleCatalogue.Rules
            .SelectMany(rule => rule.Check(judged))
            .Where(finding => paths.Contains(finding.Place.Path))
            .ToList();

        List<Finding> findings = Judge(cluster);
        var harmless = new HarmlessFixes(cluster, findings);
        var known = new HashSet<(Place, string)>(findings.Select(finding => (finding.Place, finding.Descriptor.Id)));
        ILookup<bool, Finding> byCases = CaseFindings.In(cluster, inCase => HarmlessIn(inCase, Judge(inCase)))
            .Where(finding => !known.Contains((finding.Place, finding.Descriptor.Id)))
            .ToLookup(finding => finding.When is null);
        return new FindingsByFile(Precedence.FirstSpeaksAlone(findings.Select(harmless.In).Concat(byCases[true]).ToList())
            .Concat(byCases[false])
            .GroupBy(finding => (finding.Place, finding.Descriptor.Id, finding.When), (_, atOnePlace) => HarmlessFixes.Merged(atOnePlace.ToList()))
            .GroupBy(finding => finding.Place.Path)
            .ToImmutableDictionary(file => file.Key, file => file.OrderBy(finding => finding.Place.Span.Start).ToImmutableArray()));
    }

    private static List<Finding> HarmlessIn(Cluster cluster, List<Finding> findings)
    {
        var harmless = new HarmlessFixes(cluster, findings);
        return Precedence.FirstSpeaksAlone(findings).Select(harmless.In).ToList();
    }

    /// <summary>The findings that lie in a file.</summary>
    public ImmutableArray<Finding> In(SyntaxTree tree) =>
        _byPath.TryGetValue(tree.FilePath, out ImmutableArray<Finding> findings) ? findings : ImmutableArray<Finding>.Empty;
}
