using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A volume mounted where another version of the image keeps its data
/// (https://github.com/docker-library/docs/blob/master/postgres/README.md#pgdata).
/// </summary>
internal sealed class K8S3012DataPathNotKept : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3012";

    /// <summary>The equivalence key of the fix.</summary>
    public const string MountKey = "K8S3012.Mount";

    private static readonly DiagnosticDescriptor NotKept = new(
        Id,
        "Data path that the image does not keep",
        "Container{0} of StatefulSet{1} ({2}) mounts a volume at '{3}', but this version keeps its data in '{4}', {5}",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Where an image keeps its data can depend on its version. A volume that is mounted where another version keeps it does not hold the data: it is lost with the container, or the server refuses to start.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NotKept;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.SetsWithData
        from data in cluster.DataDirectoriesOf(set)
        let mount = data.MountOfAnotherVersion
        where mount is not null
        from given in GivenValue.Of(set.FieldOf("Spec.Template.Spec.Containers[].VolumeMounts[].MountPath"), mount.Model["MountPath"], cluster)
        select new Finding(
            Descriptor,
            set,
            given.Place,
            ImmutableArray.Create(
                data.Container.DisplayName,
                set.DisplayName,
                $"{data.Image.Path}:{data.Image.Tag}",
                mount.Path,
                data.Directory.Path,
                data.IsOnContainerDisk ? "which is not on it: the server refuses to start, or its data is lost with the container" : "for which most container runtimes make a volume of its own: the data is lost with the container"))
        {
            Fixes = given.CanChange ? FixesFor(given, mount, data) : ImmutableArray<ProposedFix>.Empty,
        };

    private static ImmutableArray<ProposedFix> FixesFor(GivenValue given, VolumeMount mount, DataDirectory data)
    {
        ImmutableArray<Change> subPath = data.MustBeEmpty && data.Directory.MountAt == data.Directory.Path ? SubPathDraft.AddTo(mount) : ImmutableArray<Change>.Empty;
        return ImmutableArray.Create(new ProposedFix(
            MountKey,
            $"Mount it at '{data.Directory.MountAt}'",
            subPath.Insert(0, new ReplaceExpression(given.Place, new TextValue(data.Directory.MountAt)))));
    }
}
