using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>How a fix adds items to a list of a manifest, whether the list is there or not.</summary>
internal static class ListAddition
{
    /// <summary>The changes; none if there is no place for them.</summary>
    /// <param name="owner">The object that has the list.</param>
    /// <param name="property">The property in which it has it.</param>
    /// <param name="field">The field that the property is.</param>
    /// <param name="items">The items, all of one type.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static ImmutableArray<Change> To(Value owner, string property, Field field, ImmutableArray<ModelValue> items, Cluster cluster) =>
        To(owner, property, field, new NewList(items[0].Type, items.CastArray<NewValue>()), cluster);

    /// <summary>The changes; none if there is no place for them.</summary>
    /// <param name="owner">The object that has the list.</param>
    /// <param name="property">The property in which it has it.</param>
    /// <param name="field">The field that the property is.</param>
    /// <param name="list">The items, in a list of their own.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static ImmutableArray<Change> To(Value owner, string property, Field field, NewList list, Cluster cluster)
    {
        return owner.Property(property) switch
        {
            ListValue { Origin: { } origin } => list.Items.Select(item => (Change)new AddItem(origin.Made, item)).ToImmutableArray(),
            Absent { Origin: not null } written when cluster.PlaceToChange(field, written) is { } place => ImmutableArray.Create<Change>(new ReplaceExpression(place, list)),
            Absent { Origin: null } when owner is ModelObject { Origin: { } origin } => ImmutableArray.Create<Change>(new SetProperty(origin.Made, property, list)),
            _ => ImmutableArray<Change>.Empty,
        };
    }
}
