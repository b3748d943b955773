using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>The claim template that a StatefulSet lacks: a disk for one node, of a size to start with.</summary>
internal static class ClaimTemplateDraft
{
    private const string Size = "10Gi";

    /// <summary>Gives a set more claim templates; none if there is no place for them.</summary>
    /// <param name="set">The set.</param>
    /// <param name="templates">The templates' names, and which of them containers use as block devices.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static ImmutableArray<Change> AddTo(StatefulSet set, IEnumerable<(NewValue Name, bool IsBlock)> templates, Cluster cluster) =>
        AddTo(set, templates.Select(template => Template(template.Name, template.IsBlock, cluster.ClaimResourcesType)).ToImmutableArray(), cluster);

    /// <summary>Gives a set more claim templates, which are drafted; none if there is no place for them.</summary>
    public static ImmutableArray<Change> AddTo(StatefulSet set, ImmutableArray<ModelValue> templates, Cluster cluster) =>
        ListAddition.To(set.Spec, "VolumeClaimTemplates", StatefulSet.ClaimTemplatesField, templates, cluster);

    private static ModelValue Template(NewValue name, bool isBlock, string resourcesType)
    {
        var request = new NewMap("ResourceQuantity", ImmutableArray.Create<(NewValue, NewValue)>((new TextValue("storage"), new QuantityValue(Size))));
        var spec = ImmutableArray.Create<(string, NewValue)>(
            ("AccessModes", new NewList("string", ImmutableArray.Create<NewValue>(new TextValue("ReadWriteOnce")))),
            ("Resources", new ModelValue(resourcesType, ImmutableArray.Create<(string, NewValue)>(("Requests", request)))));
        return new ModelValue("V1PersistentVolumeClaim", ImmutableArray.Create<(string, NewValue)>(
            ("Metadata", new ModelValue("V1ObjectMeta", ImmutableArray.Create(("Name", name)))),
            ("Spec", new ModelValue("V1PersistentVolumeClaimSpec", isBlock ? spec.Add(("VolumeMode", new TextValue("Block"))) : spec))));
    }
}
