using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Objects by builders, of which each has lambdas fill those of its parts; one builder for all objects that have the same properties.</summary>
internal sealed class NestedBuilders : Form
{
    protected override string Model(ModelNode model, MethodText method)
    {
        string builder = BuilderOf(model, method.Program);
        return Marks.On(model, $"new {builder}(){Steps(model, builder, method)}.Build()");
    }

    private string Steps(ModelNode model, string builder, MethodText method) => string.Concat(model.Properties.Select(property =>
    {
        (string parameter, string set, string argument) = property.Value is ModelNode part
            ? PartOf(part, method)
            : ($"{property.Value.Type} value", "value", Express(property.Value, method));
        method.Program.Once($"{property.Name}({builder}, {parameter})", () =>
        {
            var given = new List<Node>();
            method.Program.AddMember("Steps", () => $"public static {builder} {property.Name}(this {builder} builder, {parameter}) {{ builder.Built.{property.Name} = {Marks.OnAll(given, set)}; return builder; }}");
            return given;
        }).Add(property.Value);
        return $".{property.Name}({argument})";
    }));

    /// <summary>What a step is given that fills a part, what it sets, and the lambda that it is given.</summary>
    private (string Parameter, string Set, string Argument) PartOf(ModelNode part, MethodText method)
    {
        string builder = BuilderOf(part, method.Program);
        string name = method.Program.NewName("part");
        return ($"Action<{builder}> fill", $"new {builder}().FilledBy(fill)", $"({builder} {name}) => {(part.Properties.IsEmpty ? "{ }" : $"{name}{Steps(part, builder, method)}")}");
    }

    /// <summary>The class that builds objects with the properties of this one.</summary>
    private static string BuilderOf(ModelNode model, ProgramText program)
    {
        (string name, List<ModelNode> all) = program.Once($"builder of {model.Type}({string.Join(", ", model.Properties.Select(property => property.Name))})", () =>
        {
            string builder = program.NewName($"{model.Type}Builder");
            var built = new List<ModelNode>();
            program.AddMember("Builders", () =>
                $"public sealed class {builder} {{ public {model.Type} Built {{ get; }} = new {built.Aggregate(model.Type, (type, one) => Marks.On(one, type))}(); "
                + $"public {model.Type} Build() => Built; public {model.Type} FilledBy(Action<{builder}> fill) {{ fill(this); return Build(); }} }}");
            return ($"Builders.{builder}", built);
        });
        all.Add(model);
        return name;
    }
}
