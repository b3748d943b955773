using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>
/// What the entries build, each manifest with the number that tells it from the others. A manifest has the same number in all
/// cases of its entry.
/// </summary>
internal sealed class NumberedEntries
{
    private NumberedEntries(ImmutableArray<NumberedEntry> entries)
    {
        Joined = entries.SelectMany(entry => entry.Joined).ToImmutableArray();
        ByCases = entries.Where(entry => !entry.Cases.IsEmpty).ToImmutableArray();
    }

    /// <summary>The manifests as they are if any case may be.</summary>
    public ImmutableArray<(ModelObject Model, int Number)> Joined { get; }

    /// <summary>The entries that build other things in one case than in another.</summary>
    public ImmutableArray<NumberedEntry> ByCases { get; }

    /// <summary>Gives numbers.</summary>
    public static NumberedEntries Of(ImmutableArray<Entry> entries)
    {
        int next = 0;
        ImmutableArray<ImmutableArray<(ModelObject Model, int Number)>> joined = ImmutableArray.CreateRange(
            entries,
            entry => ImmutableArray.CreateRange(entry.Manifests, manifest => (manifest, next++)));
        var numbered = ImmutableArray.CreateBuilder<NumberedEntry>(entries.Length);
        foreach ((Entry entry, ImmutableArray<(ModelObject Model, int Number)> manifests) in entries.Zip(joined, (entry, manifests) => (entry, manifests)))
        {
            numbered.Add(new NumberedEntry(
                entry.Path,
                manifests,
                ImmutableArray.CreateRange(entry.Cases, one => (one.Case, Number(one.Manifests, manifests, () => next++)))));
        }

        return new NumberedEntries(numbered.MoveToImmutable());
    }

    /// <summary>Manifests of one creation have the numbers of those of that creation, in their order.</summary>
    private static ImmutableArray<(ModelObject Model, int Number)> Number(
        ImmutableArray<ModelObject> manifests,
        ImmutableArray<(ModelObject Model, int Number)> joined,
        Func<int> next)
    {
        Dictionary<(string, Place?), Queue<int>> known = joined
            .GroupBy(one => CreationOf(one.Model), one => one.Number)
            .ToDictionary(numbers => numbers.Key, numbers => new Queue<int>(numbers));
        var numbered = ImmutableArray.CreateBuilder<(ModelObject, int)>(manifests.Length);
        foreach (ModelObject manifest in manifests)
        {
            bool isKnown = known.TryGetValue(CreationOf(manifest), out Queue<int>? numbers) && numbers.Count > 0;
            numbered.Add((manifest, isKnown ? numbers!.Dequeue() : next()));
        }

        return numbered.MoveToImmutable();
    }

    private static (string Type, Place? Creation) CreationOf(ModelObject manifest) => (manifest.Type, manifest.Origin?.Made);
}
