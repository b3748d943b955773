using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>The parts of a manifest in a tuple that a helper returns.</summary>
internal sealed class Tuples : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var helper = new MethodText(program);
        string[] values = manifest.Properties.Select(property => Express(property.Value, helper)).ToArray();
        string types = string.Join(", ", manifest.Properties.Select(property => $"{property.Value.Type} {property.Name}"));
        string settings = string.Join(", ", manifest.Properties.Select(property => $"{property.Name} = parts.{property.Name}"));
        program.AddMember(Builders, $"private static ({types}) PartsOf{name}() {helper.Returning($"({string.Join(", ", values)})")}");
        program.AddMember(Builders, $"public static {manifest.Type} {name}() {{ var parts = PartsOf{name}(); var built = new {HeadOf(manifest)} {{ {settings} }};{(program.IsHooked ? " Hooks.Changed(built);" : "")} return built; }}");
    }
}

/// <summary>Empty objects that a helper fills, which hands each part to a helper of its own.</summary>
internal sealed class FilledByNestedHelpers : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        string fill = FillingOf(manifest, program);
        program.AddMember(Builders, $"public static {manifest.Type} {name}() {{ var built = new {HeadOf(manifest)}(); {fill}(built);{(program.IsHooked ? " Hooks.Changed(built);" : "")} return built; }}");
    }

    private string FillingOf(ModelNode model, ProgramText program)
    {
        string name = program.NewName("Fill");
        var helper = new MethodText(program);
        foreach ((string property, Node value) in model.Properties)
        {
            if (value is ModelNode part)
            {
                helper.Add($"target.{property} = new {HeadOf(part)}();");
                helper.Add($"{FillingOf(part, program)}(target.{property});");
            }
            else
            {
                helper.Add($"target.{property} = {Express(value, helper)};");
            }
        }

        program.AddMember("Filling", $"public static void {name}({model.Type} target) {helper.Block()}");
        return $"Filling.{name}";
    }
}

/// <summary>Items that are added to a list unless it has one of their name.</summary>
internal sealed class AddedUnlessThere : Form
{
    protected override string List(ListNode list, MethodText method)
    {
        string local = method.Hold("var", $"new List<{list.ItemType}>()");
        var names = new HashSet<string>();
        foreach (Node item in list.Items)
        {
            string value = Express(item, method);
            method.Add(item is ModelNode { Properties: [(string key, TextNode name), ..] } && names.Add(name.Value)
                ? $"if ({local}.FirstOrDefault(one => one.{key} == {Literal(name.Value)}) is null) {{ {local}.Add({value}); }}"
                : $"{local}.Add({value});");
        }

        return local;
    }
}

/// <summary>Objects that keep what their constructor is given, in a class of which another is the base.</summary>
internal sealed class InheritedBuilders : BuilderObjects
{
    protected override string ClassOf(string name, IReadOnlyList<string> fields, string build) =>
        $"public abstract class {name}Base {{ "
        + string.Concat(fields.Select(field => $"protected readonly string {field}; "))
        + $"protected {name}Base({string.Join(", ", fields.Select(field => $"string given{field}"))}) {{ {string.Concat(fields.Select(field => $"{field} = given{field}; "))}}} }} "
        + $"public sealed class {name} : {name}Base {{ public {name}({string.Join(", ", fields.Select(field => $"string given{field}"))}) : base({string.Join(", ", fields.Select(field => $"given{field}"))}) {{ }} {build} }}";
}
