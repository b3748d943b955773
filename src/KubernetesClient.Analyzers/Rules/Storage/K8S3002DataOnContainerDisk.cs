using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A server that keeps data in a directory at which nothing is mounted
/// (https://kubernetes.io/docs/concepts/storage/volumes/#background).
/// </summary>
internal sealed class K8S3002DataOnContainerDisk : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3002";

    /// <summary>The equivalence key of the fix.</summary>
    public const string MountKey = "K8S3002.Mount";

    private static readonly DiagnosticDescriptor OnContainerDisk = new(
        Id,
        "Data directory on the container's own disk",
        "Container{0} of StatefulSet{1} ({2}) keeps its data in '{3}', where no volume is mounted: the data is lost when the container restarts",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What a container writes outside of its mounts lies on its own disk, which is thrown away with the container. A StatefulSet gives each pod a disk that stays by a claim template, mounted at the directory in which the image keeps its data.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => OnContainerDisk;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.SetsWithData
        from directories in DataMounts.Homeless(set, cluster).GroupBy(data => data.Container)
        where directories.Key.Model.Origin is not null
        select new Finding(
            Descriptor,
            set,
            directories.Key.Model.Origin!.Made,
            ImmutableArray.Create(directories.Key.DisplayName, set.DisplayName, directories.First().Image.Path, string.Join("' and '", directories.Select(data => data.Directory.Path))))
        {
            Fixes = FixesFor(set, cluster),
        };

    private static ImmutableArray<ProposedFix> FixesFor(StatefulSet set, Cluster cluster)
    {
        if (DataMounts.MountIdle(set, cluster) is { IsEmpty: false } mount)
        {
            return ImmutableArray.Create(new ProposedFix(MountKey, "Mount the claim template that is there", mount));
        }

        return DataMounts.MountNew(set, cluster) is { IsEmpty: false } add
            ? ImmutableArray.Create(new ProposedFix(MountKey, "Keep the data on a claim of its own", add))
            : ImmutableArray<ProposedFix>.Empty;
    }
}
