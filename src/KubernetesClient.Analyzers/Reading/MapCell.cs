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

    /// <summary>The same dictionary with one entry set; what is perhaps under the same key perhaps has the value too.</summary>
    public MapCell With(Text key, Value value)
    {
        ImmutableArray<Answer> same = Entries.Select(entry => IsSame(entry.Key, key)).ToImmutableArray();
        int own = same.IndexOf(Answer.Yes);
        if (own >= 0)
        {
            return this with { Entries = Entries.SetItem(own, (key, value)) };
        }

        if (!same.Contains(Answer.Maybe))
        {
            return this with { Entries = Entries.Add((key, value)) };
        }

        return this with
        {
            Entries = Entries
                .Select((entry, place) => same[place] == Answer.No ? entry : (entry.Key, Choice.Between(entry.Value, value)))
                .Append((key, value))
                .ToImmutableList(),
            IsOpen = true,
        };
    }

    private static Answer IsSame(Value known, Text key) => (known, key.Literal) switch
    {
        (Text { Literal: { } one }, { } other) => one == other ? Answer.Yes : Answer.No,
        _ => known.IsSameText(key),
    };

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Entries = ImmutableList<(Value, Value)>.Empty };
}
