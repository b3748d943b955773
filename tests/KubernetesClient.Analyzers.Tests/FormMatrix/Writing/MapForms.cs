using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Dictionaries of pairs in braces.</summary>
internal sealed class Pairs : Form
{
    protected override string Map(MapNode map, MethodText method) =>
        $"new {DictionaryOf(map)} {{ {string.Join(", ", map.Entries.Select(entry => $"{{ {Express(entry.Key, method)}, {Express(entry.Value, method)} }}"))} }}";
}

/// <summary>Empty dictionaries that statements fill by index.</summary>
internal sealed class EntriesByIndex : Form
{
    protected override string Map(MapNode map, MethodText method)
    {
        string local = method.Hold("var", $"new {DictionaryOf(map)}()");
        foreach ((Node key, Node value) in map.Entries)
        {
            method.Add($"{local}[{Express(key, method)}] = {Express(value, method)};");
        }

        return local;
    }
}

/// <summary>Empty dictionaries to which statements add.</summary>
internal sealed class AddedEntries : Form
{
    protected override string Map(MapNode map, MethodText method)
    {
        string local = method.Hold("var", $"new {DictionaryOf(map)}()");
        foreach ((Node key, Node value) in map.Entries)
        {
            method.Add($"{local}.Add({Express(key, method)}, {Express(value, method)});");
        }

        return local;
    }
}

/// <summary>Dictionaries that are copies of others with more entries.</summary>
internal sealed class CopiedMaps : Form
{
    protected override string Map(MapNode map, MethodText method)
    {
        (Node key, Node value) = map.Entries[0];
        string first = method.Hold("var", $"new {DictionaryOf(map)} {{ [{Express(key, method)}] = {Express(value, method)} }}");
        string more = string.Join(", ", map.Entries.Skip(1).Select(entry => $"[{Express(entry.Key, method)}] = {Express(entry.Value, method)}"));
        return $"new {DictionaryOf(map)}({first}) {{ {more} }}";
    }
}

/// <summary>One local for all equal dictionaries of a manifest.</summary>
internal sealed class SharedMaps : Form
{
    protected override string Map(MapNode map, MethodText method) =>
        method.HoldOnce(string.Join(";", map.Entries), () => method.Hold("var", base.Map(map, method)));
}

/// <summary>Dictionaries that <c>ToDictionary</c> makes of pairs.</summary>
internal sealed class DictionariesOfPairs : Form
{
    protected override string Map(MapNode map, MethodText method)
    {
        string pair = method.Program.NewName("pair");
        return $"{PairsOf(map, method)}.ToDictionary({pair} => {pair}.Key, {pair} => {Marks.OnAll(map.Entries.Select(entry => entry.Value), $"{pair}.Value")})";
    }
}
