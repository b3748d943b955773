using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.Editing.FixMatrix;

/// <summary>Manifests that have what others are reported for, where it is no fault: as annotations.</summary>
internal static class Witnesses
{
    /// <summary>The texts that are reported, and the dictionaries in which they are.</summary>
    public static ImmutableArray<ModelNode> Of(IEnumerable<ModelNode> wrong)
    {
        ImmutableArray<Node> parts = wrong.SelectMany(PartsOf).ToImmutableArray();
        IEnumerable<MapNode> texts = parts.OfType<TextNode>()
            .Where(part => part.Reported is not null)
            .Select(text => new MapNode("string", ImmutableArray.Create<(Node, Node)>((Parts.Text("note"), Unreported(text)))));
        IEnumerable<MapNode> maps = parts.OfType<MapNode>()
            .Where(map => map.ValueType == "string" && map.Entries.Any(entry => entry.Value.Reported is not null))
            .Select(map => map with { Entries = map.Entries.Select(entry => (entry.Key, Unreported(entry.Value))).ToImmutableArray() });
        return texts.Concat(maps)
            .Select((map, index) => Parts.Deployment($"witness{index}").With("Metadata.Annotations", map))
            .ToImmutableArray();
    }

    private static Node Unreported(Node node) => node with { Reported = null };

    private static IEnumerable<Node> PartsOf(Node part)
    {
        IEnumerable<Node> inner = part switch
        {
            ModelNode model => model.Properties.Select(property => property.Value),
            ListNode list => list.Items,
            MapNode map => map.Entries.Select(entry => entry.Value),
            _ => Enumerable.Empty<Node>(),
        };
        return inner.SelectMany(PartsOf).Prepend(part);
    }
}
