using System;
using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.Verifiers;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Objects by <c>new()</c>.</summary>
internal sealed class TargetTyped : Form
{
    protected override string Model(ModelNode model, MethodText method) => $"{Marks.On(model, "new()")}{(model.Properties.IsEmpty ? "" : Initializer(model, method))}";
}

/// <summary>Empty objects that statements fill, however deep.</summary>
internal class FilledByStatements : Form
{
    protected override string Model(ModelNode model, MethodText method)
    {
        string local = method.Hold("var", $"new {HeadOf(model)}()");
        Fill(local, model, method);
        return local;
    }

    /// <summary>Sets what an empty object lacks.</summary>
    protected void Fill(string path, ModelNode model, MethodText method)
    {
        foreach ((string name, Node value) in model.Properties)
        {
            if (value is ModelNode part)
            {
                method.Add($"{path}.{name} = new {HeadOf(part)}();");
                Fill($"{path}.{name}", part, method);
            }
            else
            {
                method.Add($"{path}.{name} = {Express(value, method)};");
            }
        }
    }
}

/// <summary>Empty objects that a helper of the class fills.</summary>
internal sealed class FilledByHelper : FilledByStatements
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var helper = new MethodText(program);
        Fill("target", manifest, helper);
        program.AddMember(Builders, $"private static void Fill{name}({manifest.Type} target) {helper.Block()}");
        program.AddMember(Builders, $"public static {manifest.Type} {name}() {{ var built = new {HeadOf(manifest)}(); Fill{name}(built);{(program.IsHooked ? " Hooks.Changed(built);" : "")} return built; }}");
    }
}

/// <summary>Empty objects that a method of the class has a lambda fill.</summary>
internal sealed class GivenLambdas : FilledByStatements
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var lambda = new MethodText(program);
        Fill("target", manifest, lambda);
        program.AddMemberOnce(Builders, "private static T With<T>(T built, Action<T> configure) { configure(built); return built; }");
        program.AddMember(Builders, $"public static {manifest.Type} {name}() {{ var built = With(new {HeadOf(manifest)}(), target => {lambda.Block()});{(program.IsHooked ? " Hooks.Changed(built);" : "")} return built; }}");
    }
}

/// <summary>Empty objects on which lambdas out of a list run.</summary>
internal sealed class FilledByListedLambdas : FilledByStatements
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var lambda = new MethodText(program);
        Fill("target", manifest, lambda);
        program.AddMember(Builders, $"public static {manifest.Type} {name}() {{ var built = new {HeadOf(manifest)}(); var steps = new List<Action<{manifest.Type}>> {{ target => {lambda.Block()} }}; foreach (var step in steps) {{ step(built); }}{(program.IsHooked ? " Hooks.Changed(built);" : "")} return built; }}");
    }
}

/// <summary>Empty objects that a lambda fills which a static field keeps.</summary>
internal sealed class FilledByKeptLambdas : FilledByStatements
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var lambda = new MethodText(program);
        Fill("target", manifest, lambda);
        program.AddMember(Builders, $"private static readonly Action<{manifest.Type}> Fill{name} = target => {lambda.Block()};");
        program.AddMember(Builders, $"public static {manifest.Type} {name}() {{ var built = new {HeadOf(manifest)}(); Fill{name}(built);{(program.IsHooked ? " Hooks.Changed(built);" : "")} return built; }}");
    }
}

/// <summary>Objects of callers that are not in the program.</summary>
internal sealed class FilledForOthers : FilledByStatements
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        Fill("target", manifest, method);
        program.AddMember(Builders, $"public static void Apply{name}({manifest.Type} target) {method.Block()}");
    }
}

/// <summary>Each object in a local.</summary>
internal sealed class PartsInLocals : Form
{
    protected override string Model(ModelNode model, MethodText method) => method.Hold("var", base.Model(model, method));
}

/// <summary>Each object from a helper of the class that takes what differs; one helper for all objects that have the same properties.</summary>
internal sealed class FromHelpers : Form
{
    protected override string Model(ModelNode model, MethodText method)
    {
        (string name, List<ModelNode> built) = HelperOf(model, method.Program);
        built.Add(model);
        return $"{name}({string.Join(", ", model.Properties.Select(property => $"{Parameter(property.Name)}: {Express(property.Value, method)}"))})";
    }

    private static (string Name, List<ModelNode> Built) HelperOf(ModelNode model, ProgramText program) =>
        program.Once($"{model.Type}({string.Join(", ", model.Properties.Select(property => property.Name))})", () =>
        {
            string name = program.NewName(model.Type["V1".Length..]);
            var built = new List<ModelNode>();
            string parameters = string.Join(", ", model.Properties.Select(property => $"{property.Value.Type} {Parameter(property.Name)}"));
            string settings = string.Join(", ", model.Properties.Select(property => $"{property.Name} = {Parameter(property.Name)}"));
            program.AddMember(Builders, () => $"private static {model.Type} {name}({parameters}) => new {built.Aggregate(model.Type, (type, one) => Marks.On(one, type))} {{ {settings} }};");
            return (name, built);
        });

    private static string Parameter(string property) => char.ToLowerInvariant(property[0]) + property[1..];
}

/// <summary>Empty objects that extension methods fill, one after the other.</summary>
internal sealed class Fluent : Form
{
    protected override string Model(ModelNode model, MethodText method)
    {
        IEnumerable<string> calls = model.Properties.Select(property =>
        {
            method.Program.AddMemberOnce("Extensions", $"public static {model.Type} With{property.Name}(this {model.Type} target, {property.Value.Type} value) {{ target.{property.Name} = value; return target; }}");
            return $".With{property.Name}({Express(property.Value, method)})";
        });
        return Marks.On(model, $"new {HeadOf(model)}(){string.Concat(calls)}");
    }
}

/// <summary>Each object from a local function.</summary>
internal sealed class FromLocalFunctions : Form
{
    protected override string Model(ModelNode model, MethodText method)
    {
        string name = method.Program.NewName("Part");
        method.Add($"{model.Type} {name}() => {base.Model(model, method)};");
        return $"{name}()";
    }
}

/// <summary>Named by a generic helper.</summary>
internal sealed class NamedByGenericHelper : Form
{
    private static readonly string[] HaveMetadata = { "V1StatefulSet", "V1Deployment", "V1Service", "V1PersistentVolumeClaim" };

    protected override void Start(ProgramText program) =>
        program.AddMember(Builders, "private static T Named<T>(T manifest, string name) where T : IKubernetesObject<V1ObjectMeta> { manifest.Metadata ??= new V1ObjectMeta(); manifest.Metadata.Name = name; return manifest; }");

    protected override string Model(ModelNode model, MethodText method)
    {
        if (!HaveMetadata.Contains(model.Model) || model.Properties[0].Value is not ModelNode metadata)
        {
            return base.Model(model, method);
        }

        Node name = metadata.Properties.Single(property => property.Name == "Name").Value;
        ModelNode unnamed = metadata.Properties.Length == 1 ? model.Without("Metadata") : model.Without("Metadata.Name");
        return $"Named({base.Model(unnamed, method)}, {Express(name, method)})";
    }
}

/// <summary>The last property of each object is set in a copy of a record.</summary>
internal sealed class CopiedRecords : Form
{
    public override bool Suits(ClientVersion client) => client == ClientVersion.V20;

    protected override string Model(ModelNode model, MethodText method)
    {
        if (model.Properties.IsEmpty)
        {
            return base.Model(model, method);
        }

        (string last, Node value) = model.Properties[^1];
        ModelNode original = model with { Properties = model.Properties.RemoveAt(model.Properties.Length - 1), Reported = null };
        return Marks.On(model, $"new {HeadOf(original)}{Initializer(original, method)} with {{ {last} = {Express(value, method)} }}");
    }
}

/// <summary>Objects by a <c>switch</c> of which one arm returns.</summary>
internal sealed class SwitchThatThrows : Form
{
    protected override void Start(ProgramText program) => program.AddMember("Settings", "public const int Level = 1;");

    protected override string Model(ModelNode model, MethodText method) =>
        $"Settings.Level switch {{ 1 => {base.Model(model, method)}, _ => throw new InvalidOperationException() }}";
}

/// <summary>Manifests that a helper gives back through a parameter.</summary>
internal sealed class WrittenBack : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var helper = new MethodText(program);
        helper.Add($"target = {Express(manifest, helper)};");
        program.AddMember(Builders, $"private static void Make{name}(out {manifest.Type} target) {helper.Block()}");
        program.AddMember(Builders, $"public static {manifest.Type} {name}() {{ Make{name}(out var built);{(program.IsHooked ? " Hooks.Changed(built);" : "")} return built; }}");
    }
}

/// <summary>Manifests that are made unless there are some, and whose last property a statement sets after that.</summary>
internal sealed class MadeWhereNothingIs : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        ModelNode made = manifest.Properties.IsEmpty ? manifest : manifest with { Properties = manifest.Properties.RemoveAt(manifest.Properties.Length - 1) };
        string local = method.Hold("var", $"System.Linq.Enumerable.FirstOrDefault(existing) ?? {Express(made, method)}");
        if (!manifest.Properties.IsEmpty)
        {
            (string last, Node value) = manifest.Properties[^1];
            method.Add($"{local}.{last} = {Express(value, method)};");
        }

        if (program.IsHooked)
        {
            method.Add($"Hooks.Changed({local});");
        }

        program.AddMember(Builders, $"public static {manifest.Type} {name}(List<{manifest.Type}> existing) {method.Returning(local)}");
    }
}
