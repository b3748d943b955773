using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A dictionary on the heap.</summary>
internal sealed record MapCell(ImmutableList<(Value Key, Value Value)> Entries, Origin? Origin) : Cell(Origin)
{
    /// <inheritdoc />
    public override IEnumerable<Value> Held => Entries.Select(entry => entry.Value);

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Entries = ImmutableList<(Value, Value)>.Empty };
}
