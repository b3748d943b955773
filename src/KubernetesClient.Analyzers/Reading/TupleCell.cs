using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A tuple on the heap. It never changes: writing to an element makes another one.</summary>
internal sealed record TupleCell(ImmutableArray<Value> Elements, Origin? Origin) : Cell(Origin)
{
    /// <inheritdoc />
    public override IEnumerable<Value> Held => Elements;

    /// <inheritdoc />
    protected override Cell Emptied() => this;
}
