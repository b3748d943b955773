using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>How a fix adds an item to a list of a manifest, whether the list is there or not.</summary>
internal static class ListAddition
{
    /// <summary>The change; null if there is no place for it.</summary>
    /// <param name="owner">The object that has the list.</param>
    /// <param name="property">The property in which it has it.</param>
    /// <param name="field">The field that the property is.</param>
    /// <param name="item">The item.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static Change? To(Value owner, string property, Field field, ModelValue item, Cluster cluster)
    {
        var list = new NewList(item.Type, ImmutableArray.Create<NewValue>(item));
        return owner.Property(property) switch
        {
            ListValue { Origin: { } origin } => new AddItem(origin.Made, item),
            Absent { Origin: not null } written => cluster.PlaceOf(field, written) is { } place ? new ReplaceExpression(place, list) : null,
            Absent when owner is ModelObject { Origin: { } origin } => new SetProperty(origin.Made, property, list),
            _ => null,
        };
    }
}
