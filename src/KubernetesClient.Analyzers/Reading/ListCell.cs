using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A list or array on the heap.</summary>
internal sealed record ListCell(ImmutableList<Value> Items, Origin? Origin) : Cell(Origin)
{
    private const int MostItems = 100_000;

    /// <summary>What all items have in common, of a group; null for any other.</summary>
    public Value? Key { get; init; }

    /// <inheritdoc />
    public override IEnumerable<Value> Held => Items;

    /// <summary>The same list with other items; of too many nothing is known.</summary>
    public ListCell With(ImmutableList<Value> items, bool isOpen) =>
        items.Count > MostItems ? (ListCell)Forget() with { IsOpen = true } : this with { Items = items, IsOpen = isOpen };

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Items = ImmutableList<Value>.Empty };
}
