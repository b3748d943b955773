using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>The findings of a compilation by the file in which they lie, one for each place and rule.</summary>
internal sealed class FindingsByFile
{
    private readonly Dictionary<string, List<(Rule Rule, Finding Finding)>> _byPath;

    /// <summary>
    /// Sorts findings. In a path that several trees share a place says nothing: findings there are dropped.
    /// </summary>
    public FindingsByFile(IEnumerable<SyntaxTree> trees, IEnumerable<(Rule Rule, Finding Finding)> findings)
    {
        var unique = new HashSet<string>(trees.GroupBy(tree => tree.FilePath).Where(group => group.Count() == 1).Select(group => group.Key));
        _byPath = findings
            .Where(found => unique.Contains(found.Finding.Place.Path))
            .GroupBy(found => (found.Finding.Place, found.Rule))
            .Select(group => group.First())
            .GroupBy(found => found.Finding.Place.Path)
            .ToDictionary(group => group.Key, group => group.OrderBy(found => found.Finding.Place.Span.Start).ToList());
    }

    /// <summary>The findings that lie in a file and that its options let through.</summary>
    public IEnumerable<Finding> In(SyntaxTree tree, FileOptions options) =>
        _byPath.TryGetValue(tree.FilePath, out List<(Rule Rule, Finding Finding)>? found)
            ? found.Where(one => one.Rule.IsWanted(options)).Select(one => one.Finding)
            : Enumerable.Empty<Finding>();
}
