using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Manifests that are sent to the cluster with client calls.</summary>
internal abstract class Sent : Form
{
    public override bool SendsAll => true;

    protected const string Connect = "var kube = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());";

    /// <summary>The call that creates a manifest in a namespace.</summary>
    protected static string Send(ModelNode manifest, string built)
    {
        string kind = manifest.Model["V1".Length..];
        return $"await kube.{GroupOf(kind)}.CreateNamespaced{kind}Async({built}, \"shop\");";
    }

    private static string GroupOf(string kind) => kind switch
    {
        "Service" or "PersistentVolumeClaim" => "CoreV1",
        "HorizontalPodAutoscaler" => "AutoscalingV1",
        "PodDisruptionBudget" => "PolicyV1",
        _ => "AppsV1",
    };
}

/// <summary>Manifests that asynchronous methods send.</summary>
internal sealed class SentByMethods : Sent
{
    protected override void Start(ProgramText program) => program.AddToStart(Connect);

    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        string built = method.Hold("var", Build(manifest, method));
        program.AddMember(Builders, $"public static async Task Deploy{name}(IKubernetes kube) {method.Block(Send(manifest, built))}");
        program.AddToStart($"await {Builders}.Deploy{name}(kube);");
    }
}

/// <summary>Manifests in the statements of a program without a class.</summary>
internal sealed class TopLevelStatements : Sent
{
    protected override bool IsTopLevel => true;

    protected override void Start(ProgramText program) => program.AddToStart(Connect);

    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        string built = method.Hold("var", Build(manifest, method));
        foreach (string statement in method.Statements.Append(Send(manifest, built)))
        {
            program.AddToStart(statement);
        }
    }
}

/// <summary>Manifests by properties.</summary>
internal sealed class Properties : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var getter = new MethodText(program);
        string built = Build(manifest, getter);
        program.AddMember(Builders, $"public static {manifest.Type} {name} {{ get {getter.Returning(built)} }}");
    }
}

/// <summary>Manifests that an iterator yields.</summary>
internal sealed class Iterators : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var iterator = new MethodText(program);
        string built = Build(manifest, iterator);
        program.AddMember(Builders, $"public static IEnumerable<{manifest.Type}> {name}() {iterator.Block($"yield return {built};")}");
    }
}

/// <summary>Manifests by a class whose texts are those of the class that derives from it.</summary>
internal sealed class Overrides : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        string built = Build(manifest, method);
        List<string> overrides = OverridesOf(program);
        program.AddMember(Builders, $"public static {manifest.Type} {name}() => new {name}Own().Build();");
        program.AddMember(Builders, $"public abstract class {name}Common {{ {string.Concat(overrides.Select((_, index) => $"protected abstract string Text{index} {{ get; }} "))}public {manifest.Type} Build() {method.Returning(built)} }}");
        program.AddMember(Builders, $"public sealed class {name}Own : {name}Common {{ {string.Concat(overrides.Select((text, index) => $"protected override string Text{index} => {text}; "))}}}");
        overrides.Clear();
    }

    protected override string Text(TextNode text, MethodText method) => Overridden(Marks.On(text, base.Text(text, method)), method.Program);

    protected override string NotKnown(MethodText method) => Overridden(base.NotKnown(method), method.Program);

    private static string Overridden(string text, ProgramText program)
    {
        OverridesOf(program).Add(text);
        return $"Text{OverridesOf(program).Count - 1}";
    }

    private static List<string> OverridesOf(ProgramText program) => program.Once("overrides", () => new List<string>());
}

/// <summary>Manifests by objects that keep the texts that their constructors are given.</summary>
internal class BuilderObjects : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        string built = Build(manifest, method);
        program.AddMember(Builders, $"public static {manifest.Type} {name}() => {MakingOf($"{name}Builder", TextsOf(program))}.Build();");
        program.AddMember(Builders, ClassOf($"{name}Builder", TextsOf(program).Select(text => text.Name).ToArray(), $"public {manifest.Type} Build() {method.Returning(built)}"));
        TextsOf(program).Clear();
    }

    protected override string Text(TextNode text, MethodText method) => FieldOf(Marks.On(text, base.Text(text, method)), method.Program);

    protected override string NotKnown(MethodText method) => FieldOf(base.NotKnown(method), method.Program);

    /// <summary>What makes an object of that class.</summary>
    protected virtual string MakingOf(string name, IReadOnlyList<(string Name, string Value)> texts) =>
        $"new {name}({string.Join(", ", texts.Select(text => text.Value))})";

    /// <summary>A class that is given texts and builds a manifest.</summary>
    protected virtual string ClassOf(string name, IReadOnlyList<string> fields, string build) =>
        $"public sealed class {name} {{ "
        + string.Concat(fields.Select(field => $"private readonly string {field}; "))
        + $"public {name}({string.Join(", ", fields.Select(field => $"string given{field}"))}) {{ {string.Concat(fields.Select(field => $"{field} = given{field}; "))}}} "
        + $"{build} }}";

    private static string FieldOf(string value, ProgramText program)
    {
        List<(string Name, string Value)> texts = TextsOf(program);
        string? known = texts.Where(text => text.Value == value).Select(text => text.Name).FirstOrDefault();
        if (known is null)
        {
            known = program.NewName("_text");
            texts.Add((known, value));
        }

        return known;
    }

    private static List<(string Name, string Value)> TextsOf(ProgramText program) => program.Once("texts", () => new List<(string, string)>());
}

/// <summary>The same, one text a step of a chain.</summary>
internal sealed class FluentBuilders : BuilderObjects
{
    protected override string MakingOf(string name, IReadOnlyList<(string Name, string Value)> texts) =>
        $"new {name}()" + string.Concat(texts.Select(text => $".With{text.Name}({text.Value})"));

    protected override string ClassOf(string name, IReadOnlyList<string> fields, string build) =>
        $"public sealed class {name} {{ "
        + string.Concat(fields.Select(field => $"private string {field}; public {name} With{field}(string given) {{ {field} = given; return this; }} "))
        + $"{build} }}";
}

/// <summary>The same with records that have the texts as properties.</summary>
internal sealed class RecordsOfOptions : BuilderObjects
{
    protected override string ClassOf(string name, IReadOnlyList<string> fields, string build) =>
        $"public sealed record {name}({string.Join(", ", fields.Select(field => $"string {field}"))}) {{ {build} }}";
}

/// <summary>The same with structs that nothing changes.</summary>
internal sealed class ReadOnlyStructs : BuilderObjects
{
    protected override string ClassOf(string name, IReadOnlyList<string> fields, string build) =>
        $"public readonly struct{base.ClassOf(name, fields, build)["public sealed class".Length..]}";
}

/// <summary>The same with structs whose fields an initializer sets.</summary>
internal sealed class ChangingStructs : BuilderObjects
{
    protected override string MakingOf(string name, IReadOnlyList<(string Name, string Value)> texts) =>
        $"new {name} {{ {string.Join(", ", texts.Select(text => $"{text.Name} = {text.Value}"))} }}";

    protected override string ClassOf(string name, IReadOnlyList<string> fields, string build) =>
        $"public struct {name} {{ {string.Concat(fields.Select(field => $"public string {field}; "))}{build} }}";
}

/// <summary>The same with classes in two parts.</summary>
internal sealed class PartialClasses : BuilderObjects
{
    protected override string ClassOf(string name, IReadOnlyList<string> fields, string build) =>
        $"public sealed partial class {name} {{ {build} }} public sealed partial{base.ClassOf(name, fields, build: "")["public sealed".Length..]}";
}

/// <summary>The same with primary constructors.</summary>
internal sealed class PrimaryConstructors : BuilderObjects
{
    public override int CSharp => 12;

    protected override string ClassOf(string name, IReadOnlyList<string> fields, string build) =>
        $"public sealed class {name}({string.Join(", ", fields.Select(field => $"string {field}"))}) {{ {build} }}";
}

/// <summary>Manifests by lambdas that are called in place.</summary>
internal sealed class Lambdas : Form
{
    protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        string built = Build(manifest, method);
        program.AddMember(Builders, $"public static {manifest.Type} {name}() {{ Func<{manifest.Type}> build = () => {method.Block($"return {built};")}; return build(); }}");
    }
}
