using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A list or array on the heap.</summary>
internal sealed record ListCell(ImmutableList<Value> Items, Origin? Origin) : Cell(Origin)
{
    /// <summary>What all items have in common, of a group; null for any other.</summary>
    public Value? Key { get; init; }

    /// <inheritdoc />
    public override IEnumerable<Value> Held => Items;

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Items = ImmutableList<Value>.Empty };
}
