using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>How fixes put the data of a StatefulSet on disks of its own.</summary>
internal static class DataMounts
{
    private const string CustomaryName = "data";

    /// <summary>The directories that lie on the container's own disk.</summary>
    public static ImmutableArray<DataDirectory> Homeless(Workload workload, Cluster cluster) =>
        cluster.DataDirectoriesOf(workload).Where(data => data.IsOnContainerDisk).ToImmutableArray();

    /// <summary>The claim templates that surely no container uses.</summary>
    public static ImmutableArray<ClaimTemplate> Idle(StatefulSet set)
    {
        PodVolumes volumes = set.PodVolumes;
        return volumes.ClaimTemplates.Where(template => volumes.SurelyLeave(template.Name)).ToImmutableArray();
    }

    /// <summary>Mounts the one claim template that nothing mounts at the one directory without a mount; none if there are more.</summary>
    public static ImmutableArray<Change> MountIdle(StatefulSet set, Cluster cluster) =>
        Idle(set) is { Length: 1 } idle && Homeless(set, cluster) is { Length: 1 } homeless && SameAs.TextOf(idle[0].Name) is { } name
            ? Mount(set, homeless[0], name, cluster)
            : ImmutableArray<Change>.Empty;

    /// <summary>Gives a set, or what becomes one, a claim template for each directory without a mount; none if there is no place or no name for one.</summary>
    public static ImmutableArray<Change> MountNew(Workload workload, Cluster cluster)
    {
        PodVolumes volumes = workload.PodVolumes;
        var names = new List<NewValue>();
        var mounts = ImmutableArray.CreateBuilder<Change>();
        foreach (DataDirectory data in Homeless(workload, cluster))
        {
            if (FreeName(data.Container, volumes, names) is not { } name || Mount(workload, data, name, cluster) is not { IsEmpty: false } mount)
            {
                return ImmutableArray<Change>.Empty;
            }

            names.Add(name);
            mounts.AddRange(mount);
        }

        return ClaimTemplateDraft.AddTo(workload, names.Select(name => (name, false)), cluster) is { IsEmpty: false } templates
            ? templates.AddRange(mounts)
            : ImmutableArray<Change>.Empty;
    }

    /// <summary>Puts claim templates in the place of volumes, all at once: whichever finding is repaired, the result is the same. None if there is no place.</summary>
    /// <param name="workload">The set, or what becomes one.</param>
    /// <param name="data">The directories on the volumes.</param>
    /// <param name="volumeOf">The volume on which a directory is.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static ImmutableArray<Change> MoveToTemplates(Workload workload, ImmutableArray<DataDirectory> data, Func<DataDirectory, Volume> volumeOf, Cluster cluster)
    {
        ImmutableArray<Volume> moved = data.Select(volumeOf).Distinct().ToImmutableArray();
        ImmutableArray<NewValue> names = moved.Select(volume => SameAs.TextOf(volume.Name)).OfType<NewValue>().ToImmutableArray();
        return names.Length == moved.Length
            && ListRemoval.Of(moved.Select(volume => volume.Model).ToImmutableArray(), workload.Template.Volumes) is { IsEmpty: false } without
            && ClaimTemplateDraft.AddTo(workload, names.Select(name => (name, false)), cluster) is { IsEmpty: false } templates
            ? templates.AddRange(without).AddRange(data.Where(NeedsFolder).SelectMany(one => SubPathDraft.AddTo(one.Mount!)))
            : ImmutableArray<Change>.Empty;
    }

    /// <summary>Whether a server wants an empty directory at the root of a disk: a new one may have a folder of its own there.</summary>
    private static bool NeedsFolder(DataDirectory data) => data is { MustBeEmpty: true, Mount: { IsSurelyWhole: true } mount } && MountedPath.IsSame(mount.Path, data.Directory.Path);

    private static TextValue? FreeName(Container container, PodVolumes volumes, List<NewValue> taken) =>
        new[] { CustomaryName, ContainerReading.LiteralOf(container.Name) is { } name ? $"{name}-{CustomaryName}" : CustomaryName }
            .Where(candidate => volumes.SurelyLack(Text.Of(candidate, origin: null)))
            .Select(candidate => new TextValue(candidate))
            .FirstOrDefault(candidate => !taken.Contains(candidate));

    private static ImmutableArray<Change> Mount(Workload workload, DataDirectory data, NewValue volume, Cluster cluster)
    {
        if (IsBuiltWithAnother(data.Container, workload))
        {
            return ImmutableArray<Change>.Empty;
        }

        var mount = ImmutableArray.Create<(string, NewValue)>(("Name", volume), ("MountPath", new TextValue(data.Directory.MountAt)));
        if (data.MustBeEmpty && data.Directory.MountAt == data.Directory.Path)
        {
            // A new disk may have a folder of its own at its root.
            mount = mount.Add(("SubPath", new TextValue(SubPathDraft.Name)));
        }

        return ListAddition.To(
            data.Container.Model,
            "VolumeMounts",
            workload.FieldOf("Spec.Template.Spec.Containers[].VolumeMounts"),
            ImmutableArray.Create(new ModelValue("V1VolumeMount", mount)),
            cluster);
    }

    /// <summary>Whether a change of the container would change another one of the pod too.</summary>
    private static bool IsBuiltWithAnother(Container container, Workload workload) =>
        workload.Template.AllContainers.Count(other => IsMadeWith(other.Model, container.Model) || IsMadeWith(other.VolumeMounts.Value, container.VolumeMounts.Value)) > 1;

    private static bool IsMadeWith(Value one, Value other) => one.Origin is { } made && made.Made == other.Origin?.Made;
}
