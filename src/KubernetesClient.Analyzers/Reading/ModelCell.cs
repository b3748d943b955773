using System.Collections.Generic;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A model object on the heap.</summary>
internal sealed record ModelCell(string Type, PropertyValues Properties, Origin? Origin) : Cell(Origin)
{
    /// <summary>Whether others are made of it that have what it lacks: it may be there for them alone.</summary>
    public bool IsCopied { get; init; }

    /// <summary>The namespace that calls give which send the object to the cluster; null if none did so far.</summary>
    public Value? SentTo { get; init; }

    /// <inheritdoc />
    public override IEnumerable<Value> Held => Properties.Values;

    /// <summary>The value of a property: absent if it was never set on a closed object, unknown if it was never set on an open one.</summary>
    public Value Read(string property) =>
        Properties.Find(property) ?? (IsOpen || HasEscaped ? Unknown.Nowhere : Absent.NeverSet);

    /// <summary>The same object, sent once more.</summary>
    public ModelCell Sent(Value to) => this with { SentTo = Either(SentTo, to) };

    /// <summary>What is known of the namespace where two branches meet: where it is sent at all, one of the two.</summary>
    public static Value? Either(Value? one, Value? other) =>
        one is null || other is null ? one ?? other : Choice.Between(one, other);

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Properties = PropertyValues.None };
}
