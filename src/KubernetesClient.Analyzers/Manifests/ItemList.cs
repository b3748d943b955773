using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>The objects in a list of a manifest.</summary>
internal sealed class ItemList
{
    /// <summary>Reads a list; an absent one has no items.</summary>
    public ItemList(Value list)
    {
        Value = list;
        Items = list is ListValue { Items: { IsEmpty: false } items } ? ModelsIn(items) : ImmutableArray<ModelObject>.Empty;
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

    private static ImmutableArray<ModelObject> ModelsIn(ImmutableArray<Value> items)
    {
        var models = ImmutableArray.CreateBuilder<ModelObject>(items.Length);
        foreach (Value item in items)
        {
            if (item is ModelObject model)
            {
                models.Add(model);
            }
        }

        return models.Count == items.Length ? models.MoveToImmutable() : models.ToImmutable();
    }
}
