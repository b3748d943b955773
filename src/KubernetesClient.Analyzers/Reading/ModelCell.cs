using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A model object on the heap.</summary>
internal sealed record ModelCell(string Type, ImmutableDictionary<string, Value> Properties, Origin? Origin) : Cell(Origin)
{
    /// <inheritdoc />
    public override IEnumerable<Value> Held => Properties.Values;

    /// <summary>The value of a property: absent if it was never set on a closed object, unknown if it was never set on an open one.</summary>
    public Value Read(string property) =>
        Properties.TryGetValue(property, out Value? value) ? value
        : IsOpen || HasEscaped ? Unknown.Nowhere
        : Absent.NeverSet;

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Properties = ImmutableDictionary<string, Value>.Empty };
}
