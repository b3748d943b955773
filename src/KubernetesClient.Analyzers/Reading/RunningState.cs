using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// The state in which a run is. Single locals and cells are written in place: only who asks for the state as a whole, where
/// branches part and meet, gets one that stays as it is.
/// </summary>
internal sealed class RunningState
{
    private State? _whole = State.Empty;
    private BlockMap<Value>.Builder _locals = State.Empty.Locals.ToBuilder();
    private BlockMap<Cell>.Builder _heap = State.Empty.Heap.ToBuilder();
    private readonly Dictionary<string, int> _roots = new();
    private int _lastSlot;

    /// <summary>Whether the run does not come here: it returned, threw or left.</summary>
    public bool HasEnded => _whole is null;

    /// <summary>The state as it is now; null if the run has ended.</summary>
    public State? Whole
    {
        get
        {
            if (_whole is null)
            {
                return null;
            }

            // A state that did not change stays the same object: branches are told apart by it.
            BlockMap<Value> locals = _locals.ToImmutable();
            BlockMap<Cell> heap = _heap.ToImmutable();
            if (locals != _whole.Locals || heap != _whole.Heap)
            {
                _whole = _whole with { Locals = locals, Heap = heap };
            }

            return _whole;
        }

        set
        {
            _whole = value;
            if (value is not null)
            {
                _locals = value.Locals.ToBuilder();
                _heap = value.Heap.ToBuilder();
            }
        }
    }

    /// <summary>The objects that were handed to code that is not visible and were not used since.</summary>
    public ImmutableHashSet<int> HandedOver
    {
        get => _whole?.HandedOver ?? ImmutableHashSet<int>.Empty;
        set => _whole = _whole is null || ReferenceEquals(_whole.HandedOver, value) ? _whole : _whole with { HandedOver = value };
    }

    /// <summary>The workloads that every run that comes here has sent to the cluster.</summary>
    public SentWorkloads Sent
    {
        get => _whole?.Sent ?? SentWorkloads.None;
        set => _whole = _whole is null || ReferenceEquals(_whole.Sent, value) ? _whole : _whole with { Sent = value };
    }

    /// <summary>The generations of all opaques.</summary>
    public BlockMap<Generation> Generations => _whole?.Generations ?? BlockMap<Generation>.Empty;

    /// <summary>What all locals of all runs hold.</summary>
    public IEnumerable<Value> HeldByLocals
    {
        get
        {
            foreach (KeyValuePair<int, Value> local in Whole?.Locals.Entries ?? Array.Empty<KeyValuePair<int, Value>>())
            {
                yield return local.Value;
            }
        }
    }

    /// <summary>The generation of what is read from an opaque; null for the first.</summary>
    public Generation? GenerationOf(string root) =>
        _whole is not null && _roots.TryGetValue(root, out int number) ? _whole.Generations[number] : null;

    /// <summary>Starts another generation: from here on, what is read from an opaque may be something else than before.</summary>
    public void Start(Generation generation, string root)
    {
        if (_whole is null)
        {
            return;
        }

        if (!_roots.TryGetValue(root, out int number))
        {
            _roots[root] = number = _roots.Count;
        }

        BlockMap<Generation>.Builder generations = _whole.Generations.ToBuilder();
        generations[number] = generation;
        _whole = _whole with { Generations = generations.ToImmutable() };
    }

    /// <summary>What a local of a run holds; null if nothing was assigned to it yet, or the run has ended.</summary>
    public Value? Read(Frame frame, ISymbol local) =>
        _whole is not null && frame.SlotOf(local) is { } slot ? _locals[slot] : null;

    /// <summary>Writes a local of a run.</summary>
    public void Write(Frame frame, ISymbol local, Value value)
    {
        if (_whole is not null)
        {
            _locals[frame.SlotOf(local) ?? frame.AddSlot(local, ++_lastSlot)] = value;
        }
    }

    /// <summary>Exchanges what locals hold.</summary>
    public void ChangeLocals(Func<Value, Value> change)
    {
        foreach (KeyValuePair<int, Value> local in Whole?.Locals.Entries ?? Array.Empty<KeyValuePair<int, Value>>())
        {
            if (change(local.Value) is var changed && !ReferenceEquals(changed, local.Value))
            {
                _locals[local.Key] = changed;
            }
        }
    }

    /// <summary>An object on the heap; null if there is none of that number, or the run has ended.</summary>
    public Cell? Read(int number) => _whole is not null ? _heap[number] : null;

    /// <summary>Puts an object on the heap.</summary>
    public void Write(int number, Cell cell)
    {
        if (_whole is null)
        {
            return;
        }

        // What was sent and is changed now is no longer what was sent.
        SentWorkloads still = _whole.Sent.WithoutUsersOf(number);
        if (!ReferenceEquals(still, _whole.Sent) && !ReferenceEquals(_heap[number], cell))
        {
            _whole = _whole with { Sent = still };
        }

        _heap[number] = cell;
    }
}
