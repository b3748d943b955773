namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>A directory in which a server keeps data.</summary>
/// <param name="Path">Where the data lies.</param>
/// <param name="MountAt">Where a volume for it is mounted: the same path, or one above it that the image's documentation names.</param>
internal sealed record StoredDirectory(string Path, string MountAt)
{
    /// <summary>A directory at which its volume is mounted.</summary>
    public StoredDirectory(string path)
        : this(path, path)
    {
    }
}
