using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Changes;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>The values that changes write.</summary>
internal static class NewValuesIn
{
    /// <summary>The value that a change writes, and all that it is made of; none for a change that only takes away.</summary>
    public static IEnumerable<NewValue> Change(Change change) => change switch
    {
        ReplaceExpression replace => Value(replace.Value),
        SetProperty property => Value(property.Value),
        AddItem item => Value(item.Item),
        AddEntry entry => Value(entry.Value),
        AddManifest manifest => Value(manifest.Manifest),
        _ => Enumerable.Empty<NewValue>(),
    };

    private static IEnumerable<NewValue> Value(NewValue value) => PartsOf(value).SelectMany(Value).Prepend(value);

    private static IEnumerable<NewValue> PartsOf(NewValue value) => value switch
    {
        SameAs { Otherwise: { } otherwise } => new[] { otherwise },
        ProvisionalValue provisional => new[] { provisional.Value },
        QuantityValue quantity => new[] { quantity.Text },
        JoinedText joined => joined.Parts,
        ModelValue model => model.Properties.Select(property => property.Value),
        NewList list => list.Items,
        NewMap map => map.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
        _ => Enumerable.Empty<NewValue>(),
    };
}
