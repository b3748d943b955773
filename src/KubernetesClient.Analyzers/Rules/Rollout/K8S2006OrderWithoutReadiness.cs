using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// Pods that wait for each other to be ready, and never say when they are
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees).
/// </summary>
internal sealed class K8S2006OrderWithoutReadiness : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2006";

    /// <summary>The equivalence key of the fix.</summary>
    public const string ProbeKey = "K8S2006.Probe";

    private static readonly DiagnosticDescriptor WithoutReadiness = new(
        Id,
        "Order without readiness",
        "StatefulSet{0} starts and updates its {1} pods one after the other, but no container has a readiness probe: each pod counts as ready as soon as its containers run",
        "Rollout",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An ordered StatefulSet goes on to the next pod when the one before is ready. Without a readiness probe that is as soon as its containers started: an update may stop a pod before its peers can do their work again.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => WithoutReadiness;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.StatefulSets
        where set.SeveralPods is not null && IsOrdered(set) && NothingSaysReady(set)
        let place = set.Template.Containers.Items[0].Origin?.Made ?? set.Creation
        where place is not null
        let governing = NotReadyAddresses.GoverningOf(set, cluster)
        select new Finding(Descriptor, set, place.Value, ImmutableArray.Create(set.DisplayName, set.SeveralPods!.Value.ToString(CultureInfo.InvariantCulture)))
        {
            Fixes = FixesFor(set, governing, cluster),
            Changed = governing is null ? ImmutableArray.Create<Manifest>(set) : ImmutableArray.Create<Manifest>(set, governing),
        };

    private static bool IsOrdered(StatefulSet set) =>
        set.PodManagementPolicy.IsAbsentOrEmpty() == Answer.Yes || set.PodManagementPolicy.IsText("OrderedReady", StringComparison.Ordinal) == Answer.Yes;

    /// <summary>Whether neither a probe, of sidecars too, nor another condition, nor time decides when pods are ready.</summary>
    private static bool NothingSaysReady(StatefulSet set) =>
        set.Template.Containers.IsComplete
        && set.Template.InitContainers.IsComplete
        && set.Template.Containers.Items.Concat(set.Template.InitContainers.Items).All(container => container["ReadinessProbe"].IsAbsent() == Answer.Yes)
        && new ItemList(set.Template.Spec.Property("ReadinessGates")).IsSurelyEmpty
        && set.Spec.Property("MinReadySeconds").IsAbsent() == Answer.Yes;

    private static ImmutableArray<ProposedFix> FixesFor(StatefulSet set, Service? governing, Cluster cluster)
    {
        if (FirstWithPort(set) is not { } first || ContainerReading.ImageOf(first.Container) is not { } image)
        {
            return ImmutableArray<ProposedFix>.Empty;
        }

        ImmutableArray<Change> changes = ImmutableArray.Create<Change>(new SetProperty(first.Creation, "ReadinessProbe", TcpProbe(first.Port)));
        if (cluster.ImagesFor(first.Container, set).FindStateful(image) is { IsQuorum: true })
        {
            // Peers that must find each other before they are ready are in DNS before they are ready.
            if (governing is null || NotReadyAddresses.Publish(governing, cluster) is not { } publish)
            {
                return ImmutableArray<ProposedFix>.Empty;
            }

            changes = changes.AddRange(publish);
        }

        return ImmutableArray.Create(new ProposedFix(ProbeKey, $"Probe port {first.Port.ToString(CultureInfo.InvariantCulture)}", changes));
    }

    private static (Container Container, Place Creation, long Port)? FirstWithPort(StatefulSet set) =>
        set.Template.MainContainers
            .Select(container => (Container: container, Port: container.Ports.Items.Select(TcpPort).FirstOrDefault(port => port is not null)))
            .Where(one => one.Port is not null && one.Container.Model is { Origin: not null } model && model["ReadinessProbe"].Origin is null)
            .Select(one => ((Container, Place, long)?)(one.Container, one.Container.Model.Origin!.Made, one.Port!.Value))
            .FirstOrDefault();

    private static long? TcpPort(ModelObject port) =>
        port["ContainerPort"] is Number { Amount: > 0 and <= 65535 } number
        && (port["Protocol"].IsAbsentOrEmpty() == Answer.Yes || port["Protocol"].IsText("TCP", StringComparison.Ordinal) == Answer.Yes)
            ? number.Amount
            : null;

    private static ModelValue TcpProbe(long port) => new("V1Probe", ImmutableArray.Create<(string, NewValue)>(
        ("TcpSocket", new ModelValue("V1TCPSocketAction", ImmutableArray.Create<(string, NewValue)>(("Port", new NumberValue(port)))))));
}
