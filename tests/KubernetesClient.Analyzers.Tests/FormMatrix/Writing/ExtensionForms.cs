using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Empty objects that methods of extension blocks fill, one after the other.</summary>
internal sealed class FluentInBlocks : Form
{
    public override int CSharp => 14;

    protected override string Model(ModelNode model, MethodText method)
    {
        IEnumerable<string> calls = model.Properties.Select(property =>
        {
            method.Program.AddMemberOnce("Extensions", $"extension({model.Type} target) {{ public {model.Type} With{property.Name}({property.Value.Type} value) {{ target.{property.Name} = value; return target; }} }}");
            return $".With{property.Name}({Express(property.Value, method)})";
        });
        return Marks.On(model, $"new {HeadOf(model)}(){string.Concat(calls)}");
    }
}

/// <summary>Objects that static methods of extension blocks make, and whose parts properties of those set.</summary>
internal sealed class PropertiesOfBlocks : Form
{
    public override int CSharp => 14;

    protected override string Model(ModelNode model, MethodText method)
    {
        string local = method.Hold("var", MakingOf(model, method.Program));
        foreach ((string name, Node value) in model.Properties)
        {
            method.Program.AddMemberOnce("Extensions", $"extension({model.Type} target) {{ public {value.Type} Own{name} {{ set => target.{name} = value; }} }}");
            method.Add($"{local}.Own{name} = {Express(value, method)};");
        }

        return local;
    }

    private static string MakingOf(ModelNode model, ProgramText program)
    {
        (string maker, List<ModelNode> all) = program.Once($"maker of {model.Type}({string.Join(", ", model.Properties.Select(property => property.Name))})", () =>
        {
            string name = program.NewName("Empty");
            var made = new List<ModelNode>();
            program.AddMember("Extensions", () => $"extension({model.Type}) {{ public static {model.Type} {name}() => new {made.Aggregate(model.Type, (type, one) => Marks.On(one, type))}(); }}");
            return (name, made);
        });
        all.Add(model);
        return $"{model.Type}.{maker}()";
    }
}
