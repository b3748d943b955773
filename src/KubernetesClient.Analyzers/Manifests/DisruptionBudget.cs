using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A PodDisruptionBudget: it says how many pods may be evicted at once.</summary>
internal sealed class DisruptionBudget : Manifest
{
    /// <summary>Reads a <c>V1PodDisruptionBudget</c>.</summary>
    public DisruptionBudget(ModelObject model, int number)
        : base(model, number)
    {
        Spec = model["Spec"];
        Selector = new LabelSelector(Spec.Property("Selector"));
    }

    /// <summary>What it shall be.</summary>
    public Value Spec { get; }

    /// <summary>The pods that it is for.</summary>
    public LabelSelector Selector { get; }

    /// <summary>How many pods, or which share of them, must stay.</summary>
    public Value MinAvailable => Spec.Property("MinAvailable");

    /// <summary>How many pods, or which share of them, may go at once.</summary>
    public Value MaxUnavailable => Spec.Property("MaxUnavailable");

    /// <summary>Whether it is for pods with the given labels; without a selector it is for none, with an empty one for all.</summary>
    public Answer Selects(LabelMap labels) => Selector.Value.IsAbsent() switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Selector.Selects(labels),
        _ => Answer.Maybe,
    };
}
