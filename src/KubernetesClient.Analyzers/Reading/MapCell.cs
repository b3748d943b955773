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

    /// <summary>The same dictionary with entries set, one after the other.</summary>
    public MapCell With(ImmutableArray<(Text Key, Value Value)> entries)
    {
        if (!Entries.IsEmpty || entries.Any(entry => entry.Key.Literal is null))
        {
            return entries.Aggregate(this, (map, entry) => map.With(entry.Key, entry.Value));
        }

        var places = new Dictionary<string, int>();
        var set = new List<(Value Key, Value Value)>(entries.Length);
        foreach ((Text key, Value value) in entries)
        {
            if (places.TryGetValue(key.Literal!, out int place))
            {
                set[place] = (key, value);
            }
            else
            {
                places.Add(key.Literal!, set.Count);
                set.Add((key, value));
            }
        }

        return this with { Entries = set.ToImmutableList() };
    }

    /// <summary>The same dictionary with one entry set; what is perhaps under the same key perhaps has the value too.</summary>
    public MapCell With(Text key, Value value)
    {
        int place = 0;
        bool mayBeThere = false;
        foreach ((Value known, _) in Entries)
        {
            Answer same = IsSame(known, key);
            if (same == Answer.Yes)
            {
                return this with { Entries = Entries.SetItem(place, (key, value)) };
            }

            mayBeThere |= same == Answer.Maybe;
            place++;
        }

        return mayBeThere ? WithPerhaps(key, value) : this with { Entries = Entries.Add((key, value)) };
    }

    private MapCell WithPerhaps(Text key, Value value) => this with
    {
        Entries = Entries
            .Select(entry => IsSame(entry.Key, key) == Answer.No ? entry : (entry.Key, Choice.Between(entry.Value, value)))
            .Append((key, value))
            .ToImmutableList(),
        IsOpen = true,
    };

    private static Answer IsSame(Value known, Text key) => (known, key.Literal) switch
    {
        (Text { Literal: { } one }, { } other) => one == other ? Answer.Yes : Answer.No,
        _ => known.IsSameText(key),
    };

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Entries = ImmutableList<(Value, Value)>.Empty };
}
