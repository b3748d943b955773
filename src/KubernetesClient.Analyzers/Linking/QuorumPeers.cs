using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Finds the peers of a workload that must find each other before they are ready.</summary>
internal static class QuorumPeers
{
    /// <summary>The image that they run; null if there surely are none whose readiness is probed.</summary>
    public static ImageReference? ImageOf(Workload workload, Cluster cluster) => workload.SeveralPods is null
        ? null
        : workload.Template.MainContainers
            .Where(container => container.Model["ReadinessProbe"] is ModelObject)
            .Select(container => ImageOf(container, cluster.ImagesFor(container, workload)))
            .FirstOrDefault(image => image is not null);

    /// <summary>The image of a container that surely runs the server of its image, in a role that has peers.</summary>
    private static ImageReference? ImageOf(Container container, ImageTables tables) =>
        ContainerReading.ImageOf(container) is { } image
        && tables.FindStateful(image) is { IsQuorum: true, IsRoleConfigured: false } row
        && row.Server.ArgumentsOf(ContainerReading.FactsOf(container)) is not null
            ? image
            : null;
}
