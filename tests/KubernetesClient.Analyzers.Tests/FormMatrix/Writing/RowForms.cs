using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Lists that queries make of rows, which have what the items differ in.</summary>
internal abstract class QueriedRows : Form
{
    protected sealed override string List(ListNode list, MethodText method) =>
        RowTable.HaveOneShape(list.Items) ? Query(new RowTable(list, part => Express(part, method)), method.Program) : base.List(list, method);

    /// <summary>The query that makes a list of the rows of a table.</summary>
    protected abstract string Query(RowTable table, ProgramText program);
}

/// <summary>Query expressions.</summary>
internal sealed class QueryExpressions : QueriedRows
{
    protected override string Query(RowTable table, ProgramText program)
    {
        string row = program.NewName("row");
        string same = program.NewName("same");
        return $"(from {row} in {table.Rows()} let {same} = {row} select {table.ItemOf(same)}).ToList()";
    }
}

/// <summary>Rows in two parts that <c>Zip</c> joins.</summary>
internal sealed class ZippedRows : QueriedRows
{
    protected override string Query(RowTable table, ProgramText program)
    {
        string first = program.NewName("first");
        string rest = program.NewName("rest");
        return table.Width == 1
            ? $"{table.Rows()}.Zip(Enumerable.Range(0, {table.Count}), ({first}, {rest}) => {table.ItemOf(first)}).ToList()"
            : $"{table.Rows(0, 1)}.Zip({table.Rows(1, table.Width)}, ({first}, {rest}) => {table.ItemOf((first, 0, 1), (rest, 1, table.Width))}).ToList()";
    }

    protected override string Map(MapNode map, MethodText method)
    {
        string pair = method.Program.NewName("pair");
        string keys = string.Join(", ", map.Entries.Select(entry => Express(entry.Key, method)));
        string values = string.Join(", ", map.Entries.Select(entry => Express(entry.Value, method)));
        return $"new[] {{ {keys} }}.Zip(new[] {{ {values} }}).ToDictionary({pair} => {pair}.First, {pair} => {Marks.OnAll(map.Entries.Select(entry => entry.Value), $"{pair}.Second")})";
    }
}

/// <summary>Rows that <c>Aggregate</c> puts into lists and dictionaries.</summary>
internal sealed class AggregatedRows : QueriedRows
{
    protected override string Query(RowTable table, ProgramText program)
    {
        string list = program.NewName("list");
        string row = program.NewName("row");
        return $"{table.Rows()}.Aggregate(new List<{table.ItemType}>(), ({list}, {row}) => {{ {list}.Add({table.ItemOf(row)}); return {list}; }})";
    }

    protected override string Map(MapNode map, MethodText method)
    {
        string made = method.Program.NewName("made");
        string pair = method.Program.NewName("pair");
        return $"{PairsOf(map, method)}.Aggregate(new {DictionaryOf(map)}(), ({made}, {pair}) => {{ {made}[{pair}.Key] = {Marks.OnAll(map.Entries.Select(entry => entry.Value), $"{pair}.Value")}; return {made}; }})";
    }
}

/// <summary>Rows in groups.</summary>
internal sealed class GroupedRows : QueriedRows
{
    protected override string Query(RowTable table, ProgramText program)
    {
        string row = program.NewName("row");
        string group = program.NewName("group");
        return table.HasTextsFirst
            ? $"{table.Rows()}.GroupBy({row} => {table.Read(row)}).SelectMany({group} => {group}.Select({row} => {table.ItemOf(row)})).ToList()"
            : $"{table.Rows()}.Select({row} => {table.ItemOf(row)}).ToList()";
    }

    protected override string Map(MapNode map, MethodText method)
    {
        string pair = method.Program.NewName("pair");
        string group = method.Program.NewName("group");
        return $"{PairsOf(map, method)}.GroupBy({pair} => {pair}.Key).ToDictionary({group} => {group}.Key, {group} => {Marks.OnAll(map.Entries.Select(entry => entry.Value), $"{group}.Last().Value")})";
    }
}

/// <summary>Rows of which each gives several items, with one before them.</summary>
internal sealed class FlattenedRows : QueriedRows
{
    protected override string Query(RowTable table, ProgramText program)
    {
        string row = program.NewName("row");
        return table.Count == 1
            ? $"Enumerable.Empty<{table.ItemType}>().Prepend({table.First}).ToList()"
            : $"{table.WithoutFirst().Rows()}.SelectMany({row} => new {table.ItemType}[] {{ {table.ItemOf(row)} }}).Prepend({table.First}).ToList()";
    }
}

/// <summary>Rows that are put into their order.</summary>
internal sealed class OrderedRows : QueriedRows
{
    protected override string Query(RowTable table, ProgramText program)
    {
        string row = program.NewName("row");
        return $"new[] {{ {string.Join(", ", table.EachRow().Select((one, place) => $"(Place: {place}, Row: {one})").Reverse())} }}.OrderBy({row} => {row}.Place).Select({row} => {table.ItemOf($"{row}.Row")}).ToList()";
    }
}
