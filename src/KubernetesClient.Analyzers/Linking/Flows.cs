using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>
/// Through which places the values of all manifests pass: what a change at a place would change. See
/// docs/decisions/0004-where-a-finding-lies.md.
/// </summary>
internal sealed class Flows
{
    private readonly Dictionary<Place, HashSet<(Field Field, Value Value)>> _through = new();
    private readonly Dictionary<Place, HashSet<Place>> _readers = new();

    private readonly ImmutableHashSet<string> _generatedFiles;

    private Flows(ImmutableHashSet<string> generatedFiles) => _generatedFiles = generatedFiles;

    /// <summary>Follows every value of the manifests.</summary>
    /// <param name="manifests">The manifests.</param>
    /// <param name="generatedFiles">The paths of files that nobody would edit.</param>
    public static Flows Of(IEnumerable<ModelObject> manifests, ImmutableHashSet<string> generatedFiles)
    {
        var flows = new Flows(generatedFiles);
        foreach (ModelObject manifest in manifests)
        {
            flows.Follow(manifest, new Field(manifest.Type, ""));
        }

        return flows;
    }

    /// <summary>
    /// The innermost place of a value's origin at which a change changes this field and nothing else: no other field, no
    /// other value, no reader that is not known. Null if there is none.
    /// </summary>
    public Place? PlaceToChange(Field field, Value value)
    {
        if (value.Origin is null)
        {
            return null;
        }

        ImmutableArray<Origin> trail = value.Origin.FromInnermost();
        Value bare = value.From(origin: null);
        for (int step = 0; step < trail.Length; step++)
        {
            bool isMade = step > 0 || trail[0].Carrier is null;
            if (isMade
                && !_generatedFiles.Contains(trail[step].Place.Path)
                && _through[trail[step].Place].All(use => use.Field == field && use.Value.Equals(bare))
                && trail.Skip(step + 1).All(HasOnlyKnownReaders))
            {
                return trail[step].Place;
            }
        }

        return null;
    }

    private bool HasOnlyKnownReaders(Origin read) =>
        read.Carrier is { } carrier && _readers[carrier.Declaration].Count >= carrier.Mentions;

    private void Follow(Value value, Field field)
    {
        switch (value)
        {
            case ModelObject model:
                foreach (KeyValuePair<string, Value> property in model.Properties)
                {
                    Follow(property.Value, field with { Path = field.Path.Length == 0 ? property.Key : $"{field.Path}.{property.Key}" });
                }

                break;
            case ListValue list:
                foreach (Value item in list.Items)
                {
                    Follow(item, field with { Path = field.Path + "[]" });
                }

                break;
            case MapValue map:
                foreach ((Value key, Value entry) in map.Entries)
                {
                    Follow(key, field with { Path = field.Path + "[key]" });
                    Follow(entry, field with { Path = field.Path + "[]" });
                }

                break;
            case Choice choice:
                foreach (Value member in choice.Members)
                {
                    Follow(member, field);
                }

                break;
            default:
                Note(value, field);
                break;
        }
    }

    private void Note(Value value, Field field)
    {
        Value bare = value.From(origin: null);
        for (Origin? step = value.Origin; step is not null; step = step.Inner)
        {
            SetOf(_through, step.Place).Add((field, bare));
            if (step.Carrier is { } carrier)
            {
                SetOf(_readers, carrier.Declaration).Add(step.Place);
            }
        }
    }

    private static HashSet<T> SetOf<T>(Dictionary<Place, HashSet<T>> sets, Place place)
    {
        if (!sets.TryGetValue(place, out HashSet<T>? set))
        {
            sets[place] = set = new HashSet<T>();
        }

        return set;
    }
}
