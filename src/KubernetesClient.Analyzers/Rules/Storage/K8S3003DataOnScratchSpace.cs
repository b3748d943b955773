using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A server that keeps data on scratch space, which is gone with the pod
/// (https://kubernetes.io/docs/concepts/storage/volumes/#emptydir).
/// </summary>
internal sealed class K8S3003DataOnScratchSpace : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3003";

    /// <summary>The equivalence key of the fix.</summary>
    public const string MoveKey = "K8S3003.Move";

    private static readonly DiagnosticDescriptor OnScratchSpace = new(
        Id,
        "Data directory on scratch space",
        "Container{0} of StatefulSet{1} ({2}) keeps its data in '{3}' on volume '{4}', which is {5}: the data is lost when the pod is replaced",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An EmptyDir, which a volume without any source is too, lives as long as its pod: an update, an eviction or a broken node takes the data along. A claim template gives each pod of a StatefulSet a disk that stays.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => OnScratchSpace;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.SetsWithData
        let onScratch = cluster.DataDirectoriesOf(set).Where(data => data.ScratchSpace is not null).ToImmutableArray()
        from data in onScratch
        let place = PlaceOf(data.ScratchSpace!)
        where place is not null
        select new Finding(
            Descriptor,
            set,
            place.Value,
            ImmutableArray.Create(
                data.Container.DisplayName,
                set.DisplayName,
                data.Image.Path,
                data.Directory.Path,
                data.ScratchSpace!.Name.Display()!,
                data.ScratchSpace.EmptyDir.IsAbsent() == Answer.Yes ? "an EmptyDir, because it has no source" : "an EmptyDir"))
        {
            Fixes = DataMounts.MoveToTemplates(set, onScratch, one => one.ScratchSpace!, cluster) is { IsEmpty: false } moved
                ? ImmutableArray.Create(new ProposedFix(MoveKey, "Move the data to a claim template", moved))
                : ImmutableArray<ProposedFix>.Empty,
        };

    private static Place? PlaceOf(Volume volume) => (volume.EmptyDir is ModelObject { Origin: { } written } ? written : volume.Model.Origin)?.Made;
}
