using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

namespace KubernetesClient.Analyzers.Tests.Editing.FixMatrix;

/// <summary>Equal texts are one constant and equal dictionaries one property, whichever manifests have them.</summary>
internal sealed class SharedTexts : Form
{
    protected override string Text(TextNode text, MethodText method) => $"Names.{method.Program.Once($"text {text.Value}", () => AddConstant(text.Value, method.Program))}";

    protected override string Map(MapNode map, MethodText method)
    {
        string written = base.Map(map, method);
        return $"Labels.{method.Program.Once($"map {written}", () => AddProperty(map, written, method.Program))}";
    }

    private static string AddConstant(string value, ProgramText program)
    {
        string name = program.NewName(Pascal(new string(value.Where(char.IsAsciiLetterOrDigit).ToArray())));
        program.AddMember("Names", $"public const string {name} = {Literal(value)};");
        return name;
    }

    private static string AddProperty(MapNode map, string written, ProgramText program)
    {
        string name = program.NewName("All");
        program.AddMember("Labels", $"public static {map.Type} {name} => {written};");
        return name;
    }
}
