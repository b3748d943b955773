using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>Labels of an object, or the labels that a Service selects by.</summary>
internal sealed class LabelMap
{
    private readonly bool _isClosed;

    /// <summary>Reads a dictionary; an absent one has no entries.</summary>
    public LabelMap(Value map)
    {
        Value = map;
        Entries = map is MapValue known ? known.Entries : ImmutableArray<(Value, Value)>.Empty;
        _isClosed = map is Absent or MapValue { IsClosed: true };
    }

    /// <summary>The dictionary itself.</summary>
    public Value Value { get; }

    /// <summary>The entries that are known.</summary>
    public ImmutableArray<(Value Key, Value Value)> Entries { get; }

    /// <summary>Whether there surely is no entry.</summary>
    public bool IsSurelyEmpty => _isClosed && Entries.IsEmpty;

    /// <summary>Whether the entries are all known, with keys and values that are texts.</summary>
    public bool IsKnown => _isClosed && Entries.All(entry => entry.Key is Text { Literal: not null } && entry.Value is Text or Opaque);

    /// <summary>
    /// Whether this, as the selector of a Service, selects pods with the given labels: all its entries must be among them.
    /// </summary>
    /// <param name="labels">The labels in the pod template.</param>
    /// <param name="isSetAtRunTime">Whether something gives pods a label of that key once they run.</param>
    public Answer Selects(LabelMap labels, Func<string, bool> isSetAtRunTime)
    {
        Answer all = _isClosed ? Answer.Yes : Answer.Maybe;
        for (int index = 0; index < Entries.Length && all != Answer.No; index++)
        {
            (Value key, Value value) = Entries[index];
            all = Questions.Both(all, labels.Has(key, value, isSetAtRunTime));
        }

        return all;
    }

    /// <summary>The entries of a selector that pods with the given labels surely lack.</summary>
    public IEnumerable<(Value Key, Value Value)> MissingFrom(LabelMap labels, Func<string, bool> isSetAtRunTime) =>
        Entries.Where(entry => labels.Has(entry.Key, entry.Value, isSetAtRunTime) == Answer.No);

    /// <summary>Whether there is an entry of a key.</summary>
    public Answer HasKey(Value key) =>
        ValueOf(key) is not null ? Answer.Yes
        : _isClosed && Entries.All(entry => entry.Key.IsSameText(key) == Answer.No) ? Answer.No
        : Answer.Maybe;

    /// <summary>The value of a key, if it surely has one; null otherwise.</summary>
    public Value? ValueOf(Value key)
    {
        foreach ((Value Key, Value Value) entry in Entries)
        {
            if (entry.Key.IsSameText(key) == Answer.Yes)
            {
                return entry.Value;
            }
        }

        return null;
    }

    private Answer Has(Value key, Value value, Func<string, bool> isSetAtRunTime)
    {
        if (key is not Text { Literal: { } name } || isSetAtRunTime(name))
        {
            return ValueOf(key) is { } same && same.IsSameText(value) == Answer.Yes ? Answer.Yes : Answer.Maybe;
        }

        return ValueOf(key) is { } label ? label.IsSameText(value) : HasKey(key);
    }
}
