using System;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>Questions to paths inside a container.</summary>
internal static class MountedPath
{
    /// <summary>Whether what lies at a directory lies on what is mounted at a path, if no other mount is between them.</summary>
    public static bool Holds(string mountPath, string directory)
    {
        string[] mount = ComponentsOf(mountPath);
        string[] inside = ComponentsOf(directory);
        return mount.Length <= inside.Length && mount.SequenceEqual(inside.Take(mount.Length), StringComparer.Ordinal);
    }

    /// <summary>Whether two paths lead to the same directory.</summary>
    public static bool IsSame(string one, string other) => Holds(one, other) && Holds(other, one);

    /// <summary>Whether a directory lies below a path and is not the path itself.</summary>
    public static bool HoldsBelow(string mountPath, string directory) => Holds(mountPath, directory) && !Holds(directory, mountPath);

    /// <summary>
    /// Whether a mount holds a directory on every container runtime: a volume that the image declares between them
    /// is a disk of its own on most.
    /// </summary>
    /// <param name="mountPath">Where the volume is mounted.</param>
    /// <param name="directory">Where the data lies.</param>
    /// <param name="declaredVolumes">The volumes that the image declares.</param>
    public static bool SurelyHolds(string mountPath, string directory, ImmutableArray<string> declaredVolumes) =>
        Holds(mountPath, directory) && !declaredVolumes.Any(volume => HoldsBelow(mountPath, volume) && Holds(volume, directory));

    /// <summary>Whether a text is a path from the root of the container, of which nothing leads back.</summary>
    public static bool IsAbsolute(string path) =>
        path.StartsWith("/", StringComparison.Ordinal) && !ComponentsOf(path).Contains("..");

    private static string[] ComponentsOf(string path) =>
        path.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Where(component => component != ".").ToArray();
}
