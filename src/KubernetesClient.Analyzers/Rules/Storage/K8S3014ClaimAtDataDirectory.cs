using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A disk mounted exactly where a server wants an empty directory
/// (https://github.com/docker-library/docs/blob/master/postgres/README.md#pgdata).
/// </summary>
internal sealed class K8S3014ClaimAtDataDirectory : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3014";

    /// <summary>The equivalence key of the fix.</summary>
    public const string SubPathKey = "K8S3014.SubPath";

    private static readonly DiagnosticDescriptor AtDirectory = new(
        Id,
        "Claim mounted exactly at PGDATA",
        "Container{0} of StatefulSet{1} ({2}) mounts a whole disk at its data directory '{3}': where a new disk has a folder lost+found, the server refuses to begin there",
        "Storage",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "PostgreSQL begins only in an empty directory. Disks with some file systems have a folder lost+found at their root. A sub-path gives the server a folder of its own.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => AtDirectory;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.SetsWithData
        let volumes = set.PodVolumes
        from data in cluster.DataDirectoriesOf(set)
        let mount = data.Mount
        where data.MustBeEmpty
            && mount is not null
            && MountedPath.IsSame(mount.Path, data.Directory.Path)
            && mount.IsSurelyWhole
            && (volumes.SurelyIsTemplate(mount.VolumeName) || data.Volume?.ClaimName.IsAbsent() == Answer.No)
        let origin = mount.Model.Origin
        where origin is not null
        select new Finding(Descriptor, set, origin.Made, ImmutableArray.Create(data.Container.DisplayName, set.DisplayName, data.Image.Path, data.Directory.Path))
        {
            Fixes = SubPathDraft.AddTo(mount) is { IsEmpty: false } added
                ? ImmutableArray.Create(new ProposedFix(SubPathKey, $"Use the folder '{SubPathDraft.Name}' of the disk", added))
                : ImmutableArray<ProposedFix>.Empty,
        };
}
