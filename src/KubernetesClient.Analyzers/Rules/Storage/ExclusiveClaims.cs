using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>The claims that pods of a workload share although a single node, or a single pod, can use their disks at a time.</summary>
internal static class ExclusiveClaims
{
    /// <summary>Those that the program builds and that a container surely can write on, each with the volume that names it.</summary>
    public static ImmutableArray<(Volume Volume, PersistentVolumeClaim Claim)> WrittenBy(Workload workload, Cluster cluster)
    {
        PodVolumes volumes = workload.PodVolumes;
        return volumes.Volumes
            .Where(volume => volume.IsReadOnly == Answer.No && volumes.SurelyIsNoTemplate(volume.Name) && volumes.SurelyIsWritten(volume.Name))
            .Select(volume => (Volume: volume, Claim: cluster.ClaimNamed(volume.ClaimName, workload)))
            .Where(one => one.Claim?.Spec.ExclusiveMode is not null)
            .Select(one => (one.Volume, one.Claim!))
            .ToImmutableArray();
    }
}
