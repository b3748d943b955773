using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What is known at one point of a run. It is immutable: a branch is a second reference to it.</summary>
/// <param name="Locals">Locals and parameters by the run that they belong to.</param>
/// <param name="Heap">The objects created so far.</param>
/// <param name="HandedOver">The objects that were handed to code that is not visible and were not used since.</param>
/// <param name="Generations">By the identity of an opaque: what is read from it in one generation is the same.</param>
internal sealed record State(
    ImmutableDictionary<(int Frame, ISymbol Symbol), Value> Locals,
    ImmutableDictionary<int, Cell> Heap,
    ImmutableHashSet<int> HandedOver,
    ImmutableDictionary<string, int> Generations)
{
    /// <summary>Nothing is known and nothing was created.</summary>
    public static State Empty { get; } = new(
        ImmutableDictionary.Create<(int, ISymbol), Value>(LocalComparer.Instance),
        ImmutableDictionary<int, Cell>.Empty,
        ImmutableHashSet<int>.Empty,
        ImmutableDictionary<string, int>.Empty);

    /// <summary>What is known where two branches meet; a branch that ended is null.</summary>
    public static State? Join(State? one, State? other)
    {
        if (one is null || other is null || ReferenceEquals(one, other))
        {
            return one ?? other;
        }

        var locals = one.Locals.ToBuilder();
        foreach (var local in Changed(one.Locals, other.Locals))
        {
            // A local that only one branch declares is out of scope after both.
            locals[local.Key] = one.Locals.TryGetValue(local.Key, out Value? value)
                ? Choice.Between(value, local.Value)
                : local.Value;
        }

        var heap = one.Heap.ToBuilder();
        foreach (var cell in Changed(one.Heap, other.Heap))
        {
            heap[cell.Key] = one.Heap.TryGetValue(cell.Key, out Cell? same) ? Join(same, cell.Value) : cell.Value;
        }

        var generations = one.Generations.ToBuilder();
        foreach (var generation in other.Generations)
        {
            // Numbers grow: the later one is in neither branch's past.
            int past = one.Generations.TryGetValue(generation.Key, out int number) ? number : 0;
            generations[generation.Key] = System.Math.Max(past, generation.Value);
        }

        return new State(locals.ToImmutable(), heap.ToImmutable(), one.HandedOver.Union(other.HandedOver), generations.ToImmutable());
    }

    /// <summary>What a branch has that the other has not: branches share most of what they know.</summary>
    private static IEnumerable<KeyValuePair<TKey, TValue>> Changed<TKey, TValue>(
        ImmutableDictionary<TKey, TValue> one,
        ImmutableDictionary<TKey, TValue> other)
        where TKey : notnull
        where TValue : class
    {
        if (ReferenceEquals(one, other))
        {
            yield break;
        }

        foreach (KeyValuePair<TKey, TValue> pair in other)
        {
            if (!one.TryGetValue(pair.Key, out TValue? value) || !ReferenceEquals(value, pair.Value))
            {
                yield return pair;
            }
        }
    }

    private static Cell Join(Cell one, Cell other)
    {
        Cell joined = (one, other) switch
        {
            (ModelCell first, ModelCell second) => first with { Properties = Join(first, second), SentTo = ModelCell.Either(first.SentTo, second.SentTo), IsCopied = first.IsCopied || second.IsCopied },
            (ListCell first, ListCell second) when first.Items.SequenceEqual(second.Items) => first,
            (ListCell first, ListCell second) => first with
            {
                Items = first.Items.Zip(second.Items, (left, right) => (left, right)).TakeWhile(pair => pair.left.Equals(pair.right)).Select(pair => pair.left).ToImmutableList(),
                IsOpen = true,
            },
            (MapCell first, MapCell second) when first.Entries.SequenceEqual(second.Entries) => first,
            (MapCell first, MapCell second) => first with { Entries = first.Entries.Where(second.Entries.Contains).ToImmutableList(), IsOpen = true },
            _ => one,
        };

        return joined with
        {
            IsOpen = joined.IsOpen || one.IsOpen || other.IsOpen,
            HasEscaped = one.HasEscaped || other.HasEscaped,
            MayHold = one.MayHold.Union(other.MayHold).Union(Cell.ReferencesIn(one.Held.Concat(other.Held))),
        };
    }

    private static PropertyValues Join(ModelCell one, ModelCell other) =>
        one.Properties.Names.Union(other.Properties.Names)
            .Aggregate(one.Properties, (joined, name) => joined.With(name, Choice.Between(one.Read(name), other.Read(name))));
}
