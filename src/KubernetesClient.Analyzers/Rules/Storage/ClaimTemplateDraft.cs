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
    private const string SizeToStartWith = "10Gi";

    /// <summary>The access mode that every kind of disk has.</summary>
    public static NewValue AccessMode { get; } = new TextValue("ReadWriteOnce");

    /// <summary>The same in place of a mode that nobody knows.</summary>
    public static NewValue Mode { get; } = new ProvisionalValue(AccessMode, "The access mode: it cannot be changed in a claim template later.");

    /// <summary>A size to start with, at which a person should look.</summary>
    public static NewValue Size { get; } = Provisional(new QuantityValue(SizeToStartWith));

    /// <summary>The same where a text stands for it.</summary>
    public static NewValue SizeAsText { get; } = Provisional(new TextValue(SizeToStartWith));

    /// <summary>The quantities that a claim asks for.</summary>
    public static NewMap Requests { get; } = new("ResourceQuantity", ImmutableArray.Create<(NewValue, NewValue)>((new TextValue("storage"), Size)));

    /// <summary>Gives a set, or what becomes one, more claim templates; none if there is no place for them.</summary>
    /// <param name="workload">The set.</param>
    /// <param name="templates">The templates' names, and which of them containers use as block devices.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static ImmutableArray<Change> AddTo(Workload workload, IEnumerable<(NewValue Name, bool IsBlock)> templates, Cluster cluster) =>
        AddTo(workload, templates.Select(template => Template(template.Name, template.IsBlock, cluster)).ToImmutableArray(), cluster);

    /// <summary>Gives a set, or what becomes one, more claim templates, which are drafted; none if there is no place for them.</summary>
    public static ImmutableArray<Change> AddTo(Workload workload, ImmutableArray<ModelValue> templates, Cluster cluster) =>
        ListAddition.To(workload.Spec, "VolumeClaimTemplates", StatefulSet.ClaimTemplatesField, templates, cluster);

    /// <summary>What a claim asks for.</summary>
    public static ModelValue Spec(Cluster cluster) => new("V1PersistentVolumeClaimSpec", ImmutableArray.Create<(string, NewValue)>(
        ("AccessModes", new NewList("string", ImmutableArray.Create(AccessMode))),
        ("Resources", Resources(cluster))));

    /// <summary>What a claim asks for of a disk.</summary>
    public static ModelValue Resources(Cluster cluster) => new(cluster.ClaimResourcesType, ImmutableArray.Create<(string, NewValue)>(("Requests", Requests)));

    private static ProvisionalValue Provisional(NewValue size) => new(size, "The size of a disk: it cannot be changed in a claim template later.");

    private static ModelValue Template(NewValue name, bool isBlock, Cluster cluster)
    {
        ModelValue spec = Spec(cluster);
        return new ModelValue("V1PersistentVolumeClaim", ImmutableArray.Create<(string, NewValue)>(
            ("Metadata", new ModelValue("V1ObjectMeta", ImmutableArray.Create(("Name", name)))),
            ("Spec", isBlock ? spec with { Properties = spec.Properties.Add(("VolumeMode", new TextValue("Block"))) } : spec)));
    }
}
