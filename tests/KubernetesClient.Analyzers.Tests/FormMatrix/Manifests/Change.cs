using System;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

/// <summary>Manifests that differ from others in one part; a path has the names of properties, indexes and keys.</summary>
internal static class Change
{
    /// <summary>The manifest with another part at a path, which is added if it is not there.</summary>
    public static ModelNode With(this ModelNode manifest, string path, Node part) => (ModelNode)Replace(manifest, Steps(path), _ => part)!;

    /// <summary>The manifest without the part at a path.</summary>
    public static ModelNode Without(this ModelNode manifest, string path) => (ModelNode)Replace(manifest, Steps(path), _ => null)!;

    /// <summary>The manifest of which the part at a path is reported.</summary>
    public static ModelNode Reporting(this ModelNode manifest, string path, string id, string message) => manifest.Reporting(path, new ExpectedFinding(id, message));

    /// <summary>The manifest of which the part at a path is reported.</summary>
    public static ModelNode Reporting(this ModelNode manifest, string path, ExpectedFinding finding) =>
        (ModelNode)Replace(manifest, Steps(path), part => part! with { Reported = finding })!;

    private static string[] Steps(string path) => path.Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static Node? Replace(Node? node, ReadOnlySpan<string> path, Func<Node?, Node?> change)
    {
        if (path.IsEmpty)
        {
            return change(node);
        }

        string step = path[0];
        switch (node)
        {
            case ModelNode model:
                int property = model.Properties.ToList().FindIndex(one => one.Name == step);
                Node? value = Replace(property < 0 ? null : model.Properties[property].Value, path[1..], change);
                ImmutableArray<(string, Node)> rest = property < 0 ? model.Properties : model.Properties.RemoveAt(property);
                return model with { Properties = value is null ? rest : rest.Insert(property < 0 ? rest.Length : property, (step, value)) };
            case ListNode list:
                int index = int.Parse(step);
                return list with { Items = list.Items.SetItem(index, Replace(list.Items[index], path[1..], change)!) };
            case MapNode map:
                int entry = map.Entries.ToList().FindIndex(one => one.Key is TextNode key && key.Value == step);
                return map with { Entries = map.Entries.SetItem(entry, (map.Entries[entry].Key, Replace(map.Entries[entry].Value, path[1..], change)!)) };
            default:
                throw new ArgumentException($"There is no '{step}'.", nameof(path));
        }
    }
}
