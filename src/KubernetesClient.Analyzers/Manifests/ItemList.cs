using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>The objects in a list of a manifest.</summary>
internal sealed class ItemList
{
    /// <summary>Reads a list; an absent one has no items.</summary>
    public ItemList(Value list)
    {
        Value = list;
        Items = list is ListValue { Items: { IsEmpty: false } items } ? items.OfType<ModelObject>().ToImmutableArray() : ImmutableArray<ModelObject>.Empty;
        IsComplete = list is Absent || (list is ListValue { IsClosed: true } known && known.Items.Length == Items.Length);
    }

    /// <summary>The list itself.</summary>
    public Value Value { get; }

    /// <summary>The items that are known.</summary>
    public ImmutableArray<ModelObject> Items { get; }

    /// <summary>Whether these are all.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether there surely is none.</summary>
    public bool IsSurelyEmpty => IsComplete && Items.IsEmpty;
}
