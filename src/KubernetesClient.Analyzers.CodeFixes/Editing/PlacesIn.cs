using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>The places that changes speak of.</summary>
internal static class PlacesIn
{
    /// <summary>The place that a change changes, and those whose words it uses.</summary>
    public static IEnumerable<Place> Change(Change change) => Value(NewValueOf(change)).Prepend(change.Target);

    private static NewValue? NewValueOf(Change change) => change switch
    {
        ReplaceExpression replace => replace.Value,
        SetProperty property => property.Value,
        AddItem item => item.Item,
        AddEntry entry => entry.Value,
        AddManifest manifest => manifest.Manifest,
        _ => null,
    };

    private static IEnumerable<Place> Value(NewValue? value) => value switch
    {
        SameAs same => Value(same.Otherwise).Prepend(same.Expression),
        JoinedText joined => joined.Parts.SelectMany(Value),
        ModelValue model => model.Properties.SelectMany(property => Value(property.Value)),
        NewList list => list.Items.SelectMany(Value),
        NewMap map => map.Entries.SelectMany(entry => Value(entry.Key).Concat(Value(entry.Value))),
        _ => Enumerable.Empty<Place>(),
    };
}
