using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>The claim template that a StatefulSet lacks: a disk for one node, of a size to start with.</summary>
internal static class ClaimTemplateDraft
{
    private const string Size = "10Gi";

    /// <summary>Gives a set another claim template; null if there is no place for it.</summary>
    /// <param name="set">The set.</param>
    /// <param name="name">The template's name.</param>
    /// <param name="isBlock">Whether containers use it as a block device.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static Change? AddTo(StatefulSet set, NewValue name, bool isBlock, Cluster cluster) =>
        ListAddition.To(set.Spec, "VolumeClaimTemplates", StatefulSet.ClaimTemplatesField, Template(name, isBlock), cluster);

    private static ModelValue Template(NewValue name, bool isBlock) => Model(
        "V1PersistentVolumeClaim",
        ("Metadata", Model("V1ObjectMeta", ("Name", name))),
        ("Spec", isBlock ? Spec.Add("VolumeMode", new TextValue("Block")) : Spec));

    private static ModelValue Spec => Model(
        "V1PersistentVolumeClaimSpec",
        ("AccessModes", new NewList("string", ImmutableArray.Create<NewValue>(new TextValue("ReadWriteOnce")))),
        ("Resources", Model("V1VolumeResourceRequirements", ("Requests", new NewMap("ResourceQuantity", ImmutableArray.Create<(NewValue, NewValue)>((new TextValue("storage"), new QuantityValue(Size))))))));

    private static ModelValue Add(this ModelValue model, string property, NewValue value) => model with { Properties = model.Properties.Add((property, value)) };

    private static ModelValue Model(string type, params (string, NewValue)[] properties) => new(type, properties.ToImmutableArray());
}
