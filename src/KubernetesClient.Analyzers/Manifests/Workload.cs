using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A manifest that runs pods.</summary>
internal abstract class Workload : Manifest
{
    /// <summary>Reads a workload.</summary>
    protected Workload(ModelObject model, int number)
        : base(model, number)
    {
        Spec = model["Spec"];
        Template = new PodTemplate(Spec.Property("Template"));
    }

    /// <summary>What it shall be.</summary>
    public Value Spec { get; }

    /// <summary>The pods that it runs.</summary>
    public PodTemplate Template { get; }

    /// <summary>How many pods; absent where something else decides.</summary>
    public Value Replicas => Spec.Property("Replicas");

    /// <summary>The number of its pods, if that is surely more than one; null otherwise.</summary>
    public long? SeveralPods => Replicas is Number { Amount: > 1 and var count } ? count : null;

    /// <summary>How it knows its pods.</summary>
    public LabelSelector Selector => field ??= new(Spec.Property("Selector"));

    /// <summary>How pods are replaced.</summary>
    public abstract UpdateStrategy UpdateStrategy { get; }

    /// <summary>The volumes of its pods.</summary>
    public PodVolumes PodVolumes => field ??= new(this);

    /// <summary>The labels by which it knows its pods.</summary>
    public LabelMap MatchLabels => Selector.MatchLabels;

    /// <summary>The labels that tell its pods from others: those that it selects by where they are known, else those of its template.</summary>
    public LabelMap LabelsOfPods => MatchLabels is { IsKnown: true, IsSurelyEmpty: false } selected ? selected : Template.Labels;

    /// <summary>
    /// Whether it has a pod template whose containers are known: a patch, a fake or a half-built object has none.
    /// </summary>
    public bool IsWhole => !Template.Containers.Items.IsEmpty;
}
