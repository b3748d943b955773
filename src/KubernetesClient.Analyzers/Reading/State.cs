using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What is known at one point of a run. It is immutable: a branch is a second reference to it.</summary>
/// <param name="Locals">What locals and parameters hold, by their slots: see <see cref="Frame.SlotOf"/>.</param>
/// <param name="Heap">The objects created so far, by their numbers.</param>
/// <param name="HandedOver">The objects that were handed to code that is not visible and were not used since.</param>
/// <param name="Generations">Those of opaques, by the numbers of their roots: see <see cref="RunningState.GenerationOf"/>.</param>
/// <param name="Sent">The workloads that every run that comes here has sent to the cluster.</param>
internal sealed record State(
    BlockMap<Value> Locals,
    BlockMap<Cell> Heap,
    ImmutableHashSet<int> HandedOver,
    BlockMap<Generation> Generations,
    SentWorkloads Sent)
{
    /// <summary>Nothing is known and nothing was created.</summary>
    public static State Empty { get; } = new(
        BlockMap<Value>.Empty,
        BlockMap<Cell>.Empty,
        ImmutableHashSet<int>.Empty,
        BlockMap<Generation>.Empty,
        SentWorkloads.None);

    /// <summary>What is known where two branches meet; a branch that ended is null.</summary>
    public static State? Join(State? one, State? other)
    {
        if (one is null || other is null || ReferenceEquals(one, other))
        {
            return one ?? other;
        }

        BlockMap<Value>.Builder locals = one.Locals.ToBuilder();
        foreach (KeyValuePair<int, Value> local in other.Locals.NotIn(one.Locals))
        {
            // A local that only one branch declares is out of scope after both.
            locals[local.Key] = one.Locals[local.Key] is { } value ? Side.Either(one, value, other, local.Value) : local.Value;
        }

        BlockMap<Cell>.Builder heap = one.Heap.ToBuilder();
        foreach (KeyValuePair<int, Cell> cell in other.Heap.NotIn(one.Heap))
        {
            heap[cell.Key] = one.Heap[cell.Key] is { } same ? Join(same, cell.Value) : cell.Value;
        }

        BlockMap<Generation>.Builder generations = one.Generations.ToBuilder();
        foreach (KeyValuePair<int, Generation> generation in other.Generations.NotIn(one.Generations))
        {
            // The later one is in neither branch's past.
            if (!(one.Generations[generation.Key]?.Number > generation.Value.Number))
            {
                generations[generation.Key] = generation.Value;
            }
        }

        return new State(locals.ToImmutable(), heap.ToImmutable(), one.HandedOver.Union(other.HandedOver), generations.ToImmutable(), one.Sent.And(other.Sent));
    }

    private static Cell Join(Cell one, Cell other)
    {
        Cell joined = (one, other) switch
        {
            (ModelCell first, ModelCell second) => first with { Properties = Join(first, second), SentTo = ModelCell.Either(first.SentTo, second.SentTo), IsCopied = first.IsCopied || second.IsCopied },
            (ObjectCell first, ObjectCell second) => first.JoinedWith(second),
            (TextCell first, TextCell second) => first.JoinedWith(second),
            (ListCell first, ListCell second) when first.Items.SequenceEqual(second.Items) => first,
            (ListCell first, ListCell second) => first with
            {
                Items = first.Items.Zip(second.Items, (left, right) => (left, right)).TakeWhile(pair => pair.left.Equals(pair.right)).Select(pair => pair.left).ToImmutableList(),
                IsOpen = true,
            },
            (MapCell first, MapCell second) when first.Entries.SequenceEqual(second.Entries) => first,
            (MapCell first, MapCell second) => first with { Entries = first.Entries.Where(new HashSet<(Value, Value)>(second.Entries).Contains).ToImmutableList(), IsOpen = true },
            _ => one,
        };

        return joined with
        {
            IsOpen = joined.IsOpen || one.IsOpen || other.IsOpen,
            HasEscaped = one.HasEscaped || other.HasEscaped,
            HasEscapedWithAll = one.HasEscapedWithAll && other.HasEscapedWithAll,
            IsSupposed = one.IsSupposed || other.IsSupposed,
            MayHold = HoldsAllOf(joined)
                ? one.MayHold.Union(other.MayHold)
                : one.MayHold.Union(other.MayHold).Union(Cell.ReferencesIn(one.Held.Concat(other.Held))),
        };
    }

    private static PropertyValues Join(ModelCell one, ModelCell other)
    {
        PropertyValues joined = one.Properties;
        foreach (KeyValuePair<string, Value> property in one.Properties)
        {
            if (other.Read(property.Key) is var there && !ReferenceEquals(property.Value, there))
            {
                joined = joined.With(property.Key, Choice.Between(property.Value, there));
            }
        }

        foreach (KeyValuePair<string, Value> property in other.Properties)
        {
            if (!one.Properties.ContainsKey(property.Key))
            {
                joined = joined.With(property.Key, Choice.Between(one.Read(property.Key), property.Value));
            }
        }

        return joined;
    }

    /// <summary>Whether a cell that was joined of two is known to hold whatever either holds.</summary>
    private static bool HoldsAllOf(Cell joined)
    {
        if (joined is not ModelCell model)
        {
            return false;
        }

        foreach (KeyValuePair<string, Value> property in model.Properties)
        {
            if (property.Value is Unknown)
            {
                return false;
            }
        }

        return true;
    }
}
