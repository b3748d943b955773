using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Manifests;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>A directory in which a container surely keeps data.</summary>
/// <param name="Container">The container.</param>
/// <param name="Image">The image that it runs.</param>
/// <param name="Directory">The directory.</param>
/// <param name="MustBeEmpty">Whether the image refuses a directory in which a new disk has a folder of its own.</param>
internal sealed record DataDirectory(Container Container, ImageReference Image, StoredDirectory Directory, bool MustBeEmpty)
{
    /// <summary>Whether it surely lies on no mount.</summary>
    public bool IsOnContainerDisk { get; init; }

    /// <summary>The mount on which it surely lies; null if it may lie elsewhere.</summary>
    public VolumeMount? Mount { get; init; }

    /// <summary>The volume of the pod template on which it surely lies; null if it may lie elsewhere.</summary>
    public Volume? Volume { get; init; }

    /// <summary>The mount for which another version of the image would keep its data there; null if there is none.</summary>
    public VolumeMount? MountOfAnotherVersion { get; init; }

    /// <summary>The scratch space on which it surely lies; null if it may lie elsewhere.</summary>
    public Volume? ScratchSpace => Volume is { IsSurelyScratch: true } ? Volume : null;
}
