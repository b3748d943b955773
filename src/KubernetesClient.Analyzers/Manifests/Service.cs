using System;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A Service as the program builds it.</summary>
internal sealed class Service : Manifest
{
    /// <summary>Reads a <c>V1Service</c>.</summary>
    public Service(ModelObject model, int number)
        : base(model, number) => Spec = model["Spec"];

    /// <summary>The field that makes a Service headless.</summary>
    public static Field ClusterIPField { get; } = new("V1Service", "Spec.ClusterIP");

    /// <summary>The field that says which pods it is in front of.</summary>
    public static Field SelectorField { get; } = new("V1Service", "Spec.Selector");

    /// <summary>The fields that hold the values of the labels by which it finds pods.</summary>
    public static Field SelectorValueField { get; } = new("V1Service", "Spec.Selector[]");

    /// <summary>What it shall be.</summary>
    public Value Spec { get; }

    /// <summary>Its one address; <c>None</c> for a headless Service.</summary>
    public Value ClusterIP => Spec.Property("ClusterIP");

    /// <summary>From where it can be reached.</summary>
    public Value Type => Spec.Property("Type");

    /// <summary>The type, ClusterIP where none is written; null if it is not known.</summary>
    public string? TypeName => Type switch
    {
        Text { Literal: { Length: > 0 } name } => name,
        Absent or Text { Literal: "" } => "ClusterIP",
        _ => null,
    };

    /// <summary>Its ports.</summary>
    public ItemList Ports => field ??= new(Spec.Property("Ports"));

    /// <summary>The labels of the pods that it is in front of.</summary>
    public LabelMap Selector => field ??= new(Spec.Property("Selector"));

    /// <summary>Whether DNS answers with the pods themselves. The server takes exactly <c>None</c>.</summary>
    public Answer IsHeadless => ClusterIP.IsText("None", StringComparison.Ordinal);

    /// <summary>Whether the program makes it: another one may come from the cluster.</summary>
    public bool IsMade => Creation is not null && Spec is ModelObject { Origin.IsMade: true };

    /// <summary>
    /// Whether it surely has an address of its own. An object that the program did not create may come from the cluster, where
    /// the address cannot change.
    /// </summary>
    public bool IsSurelyNotHeadless => Creation is not null && Spec is Absent or ModelObject { Origin.IsMade: true } && IsHeadless == Answer.No;
}
