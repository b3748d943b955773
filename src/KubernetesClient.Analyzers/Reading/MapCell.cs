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

    /// <summary>The same dictionary with one entry set. Keys that are not wholly known may be the same: what they hold is not told apart.</summary>
    public MapCell With(Text key, Value value)
    {
        int index = -1;
        int place = 0;
        bool isCertain = key.Literal is not null;
        foreach ((Value known, _) in Entries)
        {
            isCertain &= known is Text { Literal: not null };
            index = known is Text text && text.Pieces.SequenceEqual(key.Pieces) ? place : index;
            place++;
        }

        return index >= 0
            ? this with { Entries = Entries.SetItem(index, (key, value)) }
            : this with { Entries = Entries.Add((key, value)), IsOpen = IsOpen || !isCertain };
    }

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Entries = ImmutableList<(Value, Value)>.Empty };
}
