using System;
using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>A list as rows of the properties that its items have; of texts and numbers, each is a row.</summary>
internal sealed class RowTable
{
    private readonly ListNode _list;
    private readonly Func<Node, string> _express;

    /// <summary>The rows of a list whose parts are expressed in some way.</summary>
    public RowTable(ListNode list, Func<Node, string> express)
    {
        _list = list;
        _express = express;
    }

    /// <summary>The type of the items.</summary>
    public string ItemType => _list.ItemType;

    /// <summary>How many rows there are.</summary>
    public int Count => _list.Items.Length;

    /// <summary>How many columns there are.</summary>
    public int Width => PartsOf(_list.Items[0]).Length;

    /// <summary>Whether the first column has texts.</summary>
    public bool HasTextsFirst => _list.Items.All(item => PartsOf(item)[0].Value is TextNode or UnknownText);

    /// <summary>The expression of the first item.</summary>
    public string First => _express(_list.Items[0]);

    /// <summary>Whether items have the same properties, so that they can be rows of a table.</summary>
    public static bool HaveOneShape(IEnumerable<Node> items) => items
        .Select(item => string.Join(",", PartsOf(item).Select(part => $"{part.Name} {part.Value.Type}")))
        .Distinct()
        .Count() == 1;

    /// <summary>The same without the first row.</summary>
    public RowTable WithoutFirst() => new(_list with { Items = _list.Items.RemoveAt(0) }, _express);

    /// <summary>An array of all rows.</summary>
    public string Rows() => Rows(0, Width);

    /// <summary>An array of the rows with some of the columns.</summary>
    public string Rows(int from, int to) => $"new[] {{ {string.Join(", ", EachRow(from, to))} }}";

    /// <summary>All rows.</summary>
    public IEnumerable<string> EachRow() => EachRow(0, Width);

    /// <summary>What is in the first column of a row.</summary>
    public string Read(string row) => Read((row, 0, Width), 0);

    /// <summary>The item of a row.</summary>
    public string ItemOf(string row) => ItemOf((row, 0, Width));

    /// <summary>The item of rows that have some of the columns each.</summary>
    public string ItemOf(params (string Name, int From, int To)[] rows)
    {
        string[] parts = rows.SelectMany(row => Enumerable.Range(row.From, row.To - row.From).Select(column => Read(row, column))).ToArray();
        return _list.Items[0] is ModelNode model
            ? $"new {Marks.OnAll(_list.Items, ItemType)} {{ {string.Join(", ", model.Properties.Zip(parts, (property, part) => $"{property.Name} = {part}"))} }}"
            : parts[0];
    }

    private IEnumerable<string> EachRow(int from, int to) => _list.Items.Select(item => to - from == 1
        ? _express(PartsOf(item)[from].Value)
        : $"({string.Join(", ", PartsOf(item)[from..to].Select(part => $"{part.Name}: {_express(part.Value)}"))})");

    private string Read((string Name, int From, int To) row, int column) => Marks.OnAll(
        _list.Items.Select(item => PartsOf(item)[column].Value),
        row.To - row.From == 1 ? row.Name : $"{row.Name}.{PartsOf(_list.Items[0])[column].Name}");

    private static (string Name, Node Value)[] PartsOf(Node item) =>
        item is ModelNode model ? model.Properties.ToArray() : new[] { ("", item) };
}
