using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Turns the heap at the end of an entry into immutable values.</summary>
internal sealed class Freezer
{
    private const int MaxDepth = 100;

    private readonly BlockMap<Cell> _heap;
    private readonly SentWorkloads _sent;
    private readonly string? _run;
    private readonly Value?[] _frozen;
    private readonly Func<Value, Value> _freeze;
    private int _depth;

    /// <summary>Freezes the heap of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="run">What each run that comes there is a run of; null if it may be left before its end.</param>
    public Freezer(State state, string? run)
    {
        _heap = state.Heap;
        _sent = state.Sent;
        _run = run;
        _frozen = new Value?[state.Heap.Bound];
        _freeze = Freeze;
    }

    /// <summary>
    /// The manifests on the heap whose cells are newer than a given one, in the order of their creation. A workload's spec
    /// that is in no workload known here stands for its workload: somebody else's object has it. A claim that is a template
    /// of a set is a part of the set.
    /// </summary>
    /// <param name="cell">The last cell that is older.</param>
    /// <param name="without">Those that somebody goes on with.</param>
    public ImmutableArray<ModelObject> ManifestsCreatedAfter(int cell, ICollection<int> without)
    {
        List<(int Number, ModelCell Model)> created = ThoseThatMatter(cell);
        var specsWithOwner = new HashSet<int>();
        var templates = new HashSet<int>();
        foreach ((_, ModelCell model) in created)
        {
            if (ManifestKinds.IsWorkload(model.Type))
            {
                AddCellsOf(model.Read("Spec"), specsWithOwner);
            }
            else
            {
                AddCellsInListsOf(model.Read("VolumeClaimTemplates"), templates);
            }
        }

        var manifests = ImmutableArray.CreateBuilder<ModelObject>();
        foreach ((int number, ModelCell model) in created)
        {
            if (without.Contains(number))
            {
                continue;
            }

            if (ManifestKinds.IsManifest(model.Type))
            {
                if (!templates.Contains(number))
                {
                    manifests.Add((ModelObject)Freeze(number));
                }
            }
            else if (ManifestKinds.OwnerOfSpec(model.Type) is { } owner && !model.IsCopied && !specsWithOwner.Contains(number))
            {
                manifests.Add(new ModelObject(owner, PropertyValues.None.With("Spec", Freeze(number)), IsClosed: false, model.Origin));
            }
        }

        return manifests.ToImmutable();
    }

    private static void AddCellsOf(Value value, HashSet<int> cells)
    {
        foreach (Value member in Choice.MembersOf(value))
        {
            if (member is Reference reference)
            {
                cells.Add(reference.Cell);
            }
        }
    }

    private void AddCellsInListsOf(Value value, HashSet<int> cells)
    {
        foreach (Value member in Choice.MembersOf(value))
        {
            if (member is Reference reference && _heap[reference.Cell] is ListCell list)
            {
                foreach (Value item in list.Items)
                {
                    AddCellsOf(item, cells);
                }
            }
        }
    }

    /// <summary>Manifests and specs of workloads, in the order of their creation.</summary>
    private List<(int Number, ModelCell Model)> ThoseThatMatter(int after)
    {
        var matter = new List<(int, ModelCell)>();
        foreach (KeyValuePair<int, Cell> cell in _heap.Entries)
        {
            if (cell.Key > after && cell.Value is ModelCell model && (ManifestKinds.IsManifest(model.Type) || ManifestKinds.OwnerOfSpec(model.Type) is not null))
            {
                matter.Add((cell.Key, model));
            }
        }

        return matter;
    }

    private ImmutableArray<Value> Freeze(ImmutableList<Value> items)
    {
        var frozen = ImmutableArray.CreateBuilder<Value>(items.Count);
        for (int place = 0; place < items.Count; place++)
        {
            frozen.Add(Freeze(items[place]));
        }

        return frozen.MoveToImmutable();
    }

    private ImmutableArray<(Value Key, Value Value)> Freeze(ImmutableList<(Value Key, Value Value)> entries)
    {
        var frozen = ImmutableArray.CreateBuilder<(Value, Value)>(entries.Count);
        for (int place = 0; place < entries.Count; place++)
        {
            (Value key, Value value) = entries[place];
            frozen.Add((Freeze(key), Freeze(value)));
        }

        return frozen.MoveToImmutable();
    }

    private Value Freeze(Value value) => value switch
    {
        Reference reference => Freeze(reference.Cell).From(reference.Origin),
        Choice choice => choice.Select(_freeze),
        CallResult result => new Opaque(result.Identity, result.Display, result.Origin),
        _ => value,
    };

    private Value Freeze(int number)
    {
        // No manifest is so deep.
        if (_heap[number] is not { } cell || _depth > MaxDepth)
        {
            return Unknown.Nowhere;
        }

        if (_frozen[number] is { } known)
        {
            return known;
        }

        // No manifest holds itself.
        _frozen[number] = Unknown.Nowhere;
        _depth++;
        bool isClosed = cell is { IsOpen: false, HasEscaped: false } and not ModelCell { IsCopied: true };
        Value frozen = cell switch
        {
            ModelCell model => new ModelObject(model.Type, model.Properties.Changed(_freeze), isClosed, cell.Origin)
            {
                SentTo = model.SentTo is { } space ? Freeze(space) : null,
                SentBy = _sent.Contains(number) ? _run : null,
            },
            ListCell list => new ListValue(Freeze(list.Items), isClosed, cell.Origin),
            MapCell map => new MapValue(Freeze(map.Entries), isClosed, cell.Origin),
            _ => Unknown.Nowhere,
        };
        _depth--;
        _frozen[number] = frozen;
        return frozen;
    }
}
