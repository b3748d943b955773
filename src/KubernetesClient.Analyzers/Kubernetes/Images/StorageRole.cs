using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>Whether a container keeps data of its own.</summary>
internal abstract record StorageRole
{
    private StorageRole()
    {
    }

    /// <summary>It may be either, or the place is not certain.</summary>
    public sealed record NotProven : StorageRole
    {
        /// <summary>The only one.</summary>
        public static NotProven Instance { get; } = new();
    }

    /// <summary>It runs in a mode that keeps nothing.</summary>
    public sealed record KeepsNothing : StorageRole
    {
        /// <summary>The only one.</summary>
        public static KeepsNothing Instance { get; } = new();
    }

    /// <summary>It keeps data.</summary>
    /// <param name="Directories">Where.</param>
    /// <param name="DeclaredVolumes">The volumes that the image declares: a mount above one does not surely hold what lies in it.</param>
    public sealed record Stores(ImmutableArray<StoredDirectory> Directories, ImmutableArray<string> DeclaredVolumes) : StorageRole;
}
