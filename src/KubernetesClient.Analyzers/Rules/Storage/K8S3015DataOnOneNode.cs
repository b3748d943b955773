using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A server of several pods that keeps data on the disk of whichever node it runs on
/// (https://kubernetes.io/docs/concepts/storage/volumes/#hostpath).
/// </summary>
internal sealed class K8S3015DataOnOneNode : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3015";

    /// <summary>The equivalence key of the fix.</summary>
    public const string MoveKey = "K8S3015.Move";

    private static readonly DiagnosticDescriptor OnNode = new(
        Id,
        "Data tied to one node",
        "Container{0} of StatefulSet{1} ({2}) keeps its data in '{3}' on volume '{4}', which is a HostPath: a pod that moves to another node leaves its data behind, and two on one node share it",
        "Storage",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A HostPath is a directory of the node on which a pod happens to run. A claim template gives each pod of a StatefulSet a disk that goes with it.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => OnNode;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.SetsWithData
        where set.SeveralPods is not null
        let onNode = cluster.DataDirectoriesOf(set).Where(data => data.Volume?.HostPath is ModelObject).ToImmutableArray()
        from data in onNode
        let source = data.Volume!.HostPath.Origin
        where source is not null
        select new Finding(
            Descriptor,
            set,
            source.Made,
            ImmutableArray.Create(data.Container.DisplayName, set.DisplayName, data.Image.Path, data.Directory.Path, data.Volume!.Name.Display()!))
        {
            Fixes = DataMounts.MoveToTemplates(set, onNode, one => one.Volume!, cluster) is { IsEmpty: false } moved
                ? ImmutableArray.Create(new ProposedFix(MoveKey, "Move the data to a claim template", moved))
                : ImmutableArray<ProposedFix>.Empty,
        };
}
