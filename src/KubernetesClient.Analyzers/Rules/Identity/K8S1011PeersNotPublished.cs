using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// Peers that must find each other to become ready, in DNS only once they are
/// (https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-hostname-and-subdomain-fields).
/// </summary>
internal sealed class K8S1011PeersNotPublished : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1011";

    /// <summary>The equivalence key of the fix.</summary>
    public const string PublishKey = "K8S1011.Publish";

    private static readonly DiagnosticDescriptor NotPublished = new(
        Id,
        "Peers cannot find each other before they are ready",
        "Service{0} that governs StatefulSet{1} lists only pods that are ready, but peers of {2} have to find each other to become ready: they may wait for each other forever",
        "Identity",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "DNS lists the pods behind a headless Service once they are ready. Software whose peers form a quorum is ready once its peers found each other. PublishNotReadyAddresses of the Service lists all pods.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NotPublished;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (StatefulSet set in cluster.StatefulSets)
        {
            if (NotReadyAddresses.GoverningOf(set, cluster) is { IsMade: true } service
                && service.Spec.Property(NotReadyAddresses.Property).IsSet() == Answer.No
                && QuorumPeers.ImageOf(set, cluster) is { } image
                && PlaceIn(service, cluster) is { } place)
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(service.DisplayName, set.DisplayName, image.Path))
                {
                    Others = set.ServiceName.Origin is { } name ? ImmutableArray.Create(name.Place) : ImmutableArray<Place>.Empty,
                    Fixes = NotReadyAddresses.Publish(service, cluster) is { IsEmpty: false } changes
                        ? ImmutableArray.Create(new ProposedFix(PublishKey, "List pods before they are ready", changes))
                        : ImmutableArray<ProposedFix>.Empty,
                    Changed = ImmutableArray.Create<Manifest>(set, service),
                };
            }
        }
    }

    private static Place? PlaceIn(Service service, Cluster cluster)
    {
        Value published = service.Spec.Property(NotReadyAddresses.Property);
        return cluster.PlaceToChange(service.FieldOf($"Spec.{NotReadyAddresses.Property}"), published) ?? published.Origin?.Place ?? service.Spec.Origin?.Made;
    }
}
