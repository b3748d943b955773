using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>The texts of a StatefulSet that hold addresses of its own pods.</summary>
internal static class PeerTexts
{
    /// <summary>Names that no cluster gives to a Service's zone: hosts below them are of an outside domain, or of nobody.</summary>
    private static readonly ImmutableHashSet<string> OutsideDomains = ImmutableHashSet.Create(
        "com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "dev", "app", "cloud", "tech", "online", "site", "xyz",
        "local", "localdomain", "localhost", "internal", "intranet", "private", "corp", "home", "lan", "test", "example", "invalid");

    /// <summary>Each text with the addresses in it.</summary>
    public static IEnumerable<(PodText Text, ImmutableArray<PeerAddress> Addresses)> Of(StatefulSet set)
    {
        foreach (PodText text in PodText.In(set))
        {
            if (PeerAddresses.MayBeIn(text.Value) && PeerAddresses.In(text.Value, set.Name, set.ServiceName) is { IsEmpty: false } addresses)
            {
                yield return (text, addresses);
            }
        }
    }

    /// <summary>Whether an address surely is meant for a pod of this set, in its namespace.</summary>
    public static bool IsOf(PeerAddress address, StatefulSet set) => address switch
    {
        { GoesOnToSvc: true, Namespace: { } space } => set.Namespace is Unknown || set.Namespace.IsSameText(space) == Answer.Yes,
        { Namespace: { } space } => set.Namespace.IsSameText(space) == Answer.Yes,
        _ => true,
    };

    /// <summary>Whether what stands in place of the Service may be an outside domain, or the ending of a file.</summary>
    public static bool MayBeNoService(PeerAddress address) =>
        address.Namespace is null
        && (!(address.IsInUrl || address.HasPort) || address.Service is { Literal: { } name } && (name.Length <= 2 || OutsideDomains.Contains(name)));
}
