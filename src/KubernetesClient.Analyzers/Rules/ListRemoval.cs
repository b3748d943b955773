using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>How a fix takes items from a list of a manifest.</summary>
internal static class ListRemoval
{
    /// <summary>The changes: with its last item the list goes too. None if there is no place for them.</summary>
    /// <param name="items">The items that go.</param>
    /// <param name="list">The list.</param>
    public static ImmutableArray<Change> Of(ImmutableArray<ModelObject> items, ItemList list)
    {
        ImmutableArray<Origin?> origins = items.Select(item => item.Origin).ToImmutableArray();
        if (list.IsComplete && items.Length == list.Items.Length)
        {
            origins = AddedTo(list.Value.Origin, origins).Prepend(list.Value.Origin).ToImmutableArray();
        }

        return origins.Contains(null) ? ImmutableArray<Change>.Empty : origins.Select(origin => (Change)new Remove(origin!.Place)).ToImmutableArray();
    }

    /// <summary>The items that statements add to a list which is made where it is given: they would find none.</summary>
    private static IEnumerable<Origin?> AddedTo(Origin? list, IEnumerable<Origin?> items) => list is { Carrier: null, Place: var made }
        ? items.Where(item => item is null || item.Place.Path != made.Path || !made.Span.Contains(item.Place.Span))
        : Enumerable.Empty<Origin?>();
}
