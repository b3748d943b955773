using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Manifests;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Finds where the pods of a workload keep data: containers with known images, surely in the role of the server.</summary>
internal static class DataDirectories
{
    private const string PostgresDirectory = "PGDATA";

    /// <summary>The directories of all main containers; what runs before or beside them has another role.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="tablesOf">The tables that hold for a container.</param>
    public static ImmutableArray<DataDirectory> Of(Workload workload, Func<Container, ImageTables> tablesOf)
    {
        ImmutableArray<DataDirectory> directories = ImmutableArray<DataDirectory>.Empty;
        foreach (Container container in workload.Template.MainContainers)
        {
            if (ContainerReading.ImageOf(container) is { } image && tablesOf(container).FindStateful(image) is { } row)
            {
                directories = directories.AddRange(In(container, image, row, workload.PodVolumes));
            }
        }

        return directories;
    }

    private static IEnumerable<DataDirectory> In(Container container, ImageReference image, StatefulImage row, PodVolumes volumes)
    {
        if (StorageRoles.RoleOf(row, image, ContainerReading.FactsOf(container)) is not StorageRole.Stores stores)
        {
            return Enumerable.Empty<DataDirectory>();
        }

        bool mustBeEmpty = row.Settings.Any(setting => setting.Variable == PostgresDirectory);
        return stores.Directories.Select(directory => Located(
            new DataDirectory(container, image, directory, mustBeEmpty),
            row.LayoutOf(image) is { } layout && layout.Directories.Contains(directory) ? row.MountsOfOtherVersions(layout) : ImmutableArray<string>.Empty,
            stores.DeclaredVolumes,
            volumes));
    }

    private static DataDirectory Located(DataDirectory data, ImmutableArray<string> otherVersions, ImmutableArray<string> declaredVolumes, PodVolumes volumes)
    {
        ImmutableArray<VolumeMount> mounts = data.Container.VolumeMounts.Items
            .Select(mount => new VolumeMount(mount, ContainerReading.LiteralOf(mount["MountPath"])!))
            .ToImmutableArray();
        ImmutableArray<VolumeMount> above = mounts.Where(mount => MountedPath.Holds(mount.Path, data.Directory.Path)).ToImmutableArray();
        if (above.IsEmpty)
        {
            return data with { IsOnContainerDisk = true, MountOfAnotherVersion = ForAnotherVersion(mounts, otherVersions) };
        }

        ImmutableArray<VolumeMount> nearest = above
            .Where(mount => above.All(other => MountedPath.Holds(other.Path, mount.Path)))
            .ToImmutableArray();
        if (nearest.Length != 1)
        {
            return data;
        }

        return MountedPath.SurelyHolds(nearest[0].Path, data.Directory.Path, declaredVolumes)
            ? data with { Mount = nearest[0], Volume = volumes.TheVolumeNamed(nearest[0].VolumeName) }
            : data with { MountOfAnotherVersion = ForAnotherVersion(nearest, otherVersions) };
    }

    private static VolumeMount? ForAnotherVersion(ImmutableArray<VolumeMount> mounts, ImmutableArray<string> otherVersions) =>
        mounts.FirstOrDefault(mount => otherVersions.Any(path => MountedPath.IsSame(mount.Path, path)));
}
