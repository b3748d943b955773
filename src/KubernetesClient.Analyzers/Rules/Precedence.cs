using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>Where two rules speak of the same fault of a manifest, the first speaks alone.</summary>
internal static class Precedence
{
    /// <summary>The pairs.</summary>
    public static ImmutableArray<(string First, string Second)> Pairs { get; } = ImmutableArray.Create(
        ("K8S1002", "K8S1003"),
        ("K8S1006", "K8S1003"),
        ("K8S1001", "K8S1015"),
        ("K8S3001", "K8S3004"),
        ("K8S3012", "K8S3002"),
        ("K8S3012", "K8S3003"),
        ("K8S1012", "K8S1004"),
        ("K8S2001", "K8S2002"),
        ("K8S4001", "K8S1001"),
        ("K8S4001", "K8S1002"),
        ("K8S4001", "K8S1003"),
        ("K8S4001", "K8S1004"),
        ("K8S4001", "K8S1011"),
        ("K8S4001", "K8S1015"),
        ("K8S4001", "K8S2006"),
        ("K8S4001", "K8S4004"));

    private static readonly ILookup<string, string> FirstOf = Pairs.ToLookup(pair => pair.Second, pair => pair.First);

    /// <summary>The findings without those of which another speaks first.</summary>
    public static IEnumerable<Finding> FirstSpeaksAlone(IReadOnlyCollection<Finding> findings)
    {
        var spoken = new HashSet<(string Id, int Subject)>(findings.Select(finding => (finding.Descriptor.Id, finding.Subject.Number)));
        return findings.Where(finding => !FirstOf[finding.Descriptor.Id].Any(first =>
            finding.Changed.Add(finding.Subject).Any(manifest => spoken.Contains((first, manifest.Number)))));
    }
}
