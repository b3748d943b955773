using System.Collections.Generic;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Names, labels, pods and Services in files of their own: constants, static readonly fields, expression-bodied members, methods.</summary>
internal sealed class FourFiles : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        string built = Build(manifest, method);
        program.AddMember(manifest.Model == "V1Service" ? "Services" : Builders, $"public static {manifest.Type} {name}() {method.Returning(built)}");
    }

    protected override string Model(ModelNode model, MethodText method)
    {
        if (model.Model != "V1PodTemplateSpec")
        {
            return base.Model(model, method);
        }

        string name = method.Program.NewName("Template");
        method.Program.AddMember("Pods", $"public static V1PodTemplateSpec {name}() => {base.Model(model, method)};");
        return $"Pods.{name}()";
    }

    protected override string Map(MapNode map, MethodText method)
    {
        string name = method.Program.NewName("Labels");
        method.Program.AddMember("Labels", $"public static {map.Type} {name} => {base.Map(map, method)};");
        return $"Labels.{name}";
    }

    protected override string Text(TextNode text, MethodText method)
    {
        (string name, List<TextNode> said) = method.Program.Once($"text {text.Value}", () => AddName(text.Value, method.Program));
        said.Add(text);
        return name;
    }

    protected override string NotKnown(MethodText method)
    {
        string name = method.Program.NewName("Setting");
        method.Program.AddMember("Names", $"public static readonly string {name} = {base.NotKnown(method)};");
        return $"Names.{name}";
    }

    private static (string Name, List<TextNode> Said) AddName(string value, ProgramText program)
    {
        var said = new List<TextNode>();
        string name = program.NewName(Pascal(value));
        string kind = (value.Length % 3) switch
        {
            0 => $"const string {name} =",
            1 => $"static readonly string {name} =",
            _ => $"static string {name} =>",
        };
        program.AddMember("Names", () =>
        {
            string literal = Literal(value);
            foreach (TextNode text in said)
            {
                literal = Marks.On(text, literal);
            }

            return $"public {kind} {literal};";
        });
        return ($"Names.{name}", said);
    }
}
