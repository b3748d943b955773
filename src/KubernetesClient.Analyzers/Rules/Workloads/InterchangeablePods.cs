using System;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>Tells StatefulSets whose pods surely need nothing of what a StatefulSet gives: disks, names, order.</summary>
internal static class InterchangeablePods
{
    /// <summary>Whether a set has several pods, and each could stand for any other.</summary>
    public static bool AreIn(StatefulSet set, Cluster cluster) =>
        set.Replicas is Number { Amount: > 1 }
        && HaveNoDisks(set)
        && HaveNoOrder(set)
        && Images(set).All(image => image is { Reference: not null } && cluster.ImagesFor(image.Container, set).FindStateful(image.Reference) is null)
        && PodIdentity.IsSurelyUnused(set)
        && HaveNoNames(set, cluster);

    /// <summary>The image that shows that the pods keep no data: that of the first container, if all are known to keep none.</summary>
    public static string? StatelessImageOf(StatefulSet set, Cluster cluster) =>
        Images(set).All(image => image.Reference is not null && cluster.ImagesFor(image.Container, set).IsStateless(image.Reference))
            ? Images(set)[0].Reference!.Path
            : null;

    /// <summary>Whether pods are to be replaced as only a Deployment replaces them.</summary>
    public static bool AreRecreatedIn(StatefulSet set) => set.UpdateStrategy.Type.IsText("Recreate", StringComparison.OrdinalIgnoreCase) == Answer.Yes;

    private static bool HaveNoDisks(StatefulSet set) =>
        set.AreClaimTemplatesKnown
        && set.ClaimTemplates.IsEmpty
        && set.Template.Volumes.IsComplete
        && set.Template.Volumes.Items.All(volume => new Volume(volume).SurelyKeepsNothing);

    /// <summary>Whether nobody chose an order: a policy, first ordinals, updates of some pods only.</summary>
    private static bool HaveNoOrder(StatefulSet set) =>
        set.PodManagementPolicy.IsAbsentOrEmpty() == Answer.Yes
        && set.Spec.Property("Ordinals").IsAbsent() == Answer.Yes
        && set.UpdateStrategy.RollingUpdate.Property("Partition").IsAbsent() == Answer.Yes
        && (set.UpdateStrategy.Type.IsAbsentOrEmpty() == Answer.Yes
            || set.UpdateStrategy.Type.IsText("RollingUpdate", StringComparison.Ordinal) == Answer.Yes
            || AreRecreatedIn(set));

    private static bool HaveNoNames(StatefulSet set, Cluster cluster) =>
        (set.ServiceName.IsAbsentOrEmpty() == Answer.Yes || IsGovernedByAddress(cluster.GoverningOf(set)))
        && !cluster.MayNamePodsOf(set);

    private static bool IsGovernedByAddress(Governing governing) =>
        !governing.MayBeAnother && !governing.Sure.IsEmpty && governing.Sure.All(service => service.IsSurelyNotHeadless);

    private static ImmutableArray<(Container Container, ImageReference? Reference)> Images(StatefulSet set) =>
        set.Template.MainContainers.Select(container => (container, ContainerReading.ImageOf(container))).ToImmutableArray();
}
