using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Texts that are written into a <c>StringBuilder</c>.</summary>
internal sealed class WrittenTexts : Form
{
    protected override string Text(TextNode text, MethodText method) =>
        $"new System.Text.StringBuilder().Append({Literal(text.Value[..(text.Value.Length / 2)])}).Append({Literal(text.Value[(text.Value.Length / 2)..])}).ToString()";

    protected override string NotKnown(MethodText method) => $"new System.Text.StringBuilder({base.NotKnown(method)}).ToString()";
}

/// <summary>Texts of static settings, which the program may write.</summary>
internal sealed class WrittenSettings : Form
{
    protected override string Text(TextNode text, MethodText method) => method.Program.Once($"setting {text.Value}", () =>
    {
        string name = method.Program.NewName("Text");
        method.Program.AddMember("Settings", $"public static string {name} {{ get; set; }} = {Literal(text.Value)};");
        return $"Settings.{name}";
    });
}

/// <summary>Dictionaries that a loop fills with the pairs of others, which it takes apart.</summary>
internal sealed class PairsTakenApart : Form
{
    protected override string Map(MapNode map, MethodText method)
    {
        string local = method.Hold("var", $"new {DictionaryOf(map)}()");
        string key = method.Program.NewName("key");
        string value = method.Program.NewName("value");
        method.Add($"foreach (var ({key}, {value}) in {base.Map(map, method)}) {{ {local}[{key}] = {Marks.OnAll(map.Entries.Select(entry => entry.Value), value)}; }}");
        return local;
    }
}
