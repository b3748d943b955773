using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Manifests whose texts are members of other types than those that build them.</summary>
internal abstract class TextsOfMembers : Form
{
    protected sealed override void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        string built = Build(manifest, method);
        List<string> texts = TextsOf(program);
        foreach (string type in TypesOf(name, texts, $"public {manifest.Type} Build() {method.Returning(built)}"))
        {
            program.AddMember(Builders, type);
        }

        texts.Clear();
    }

    protected sealed override string Text(TextNode text, MethodText method) => MemberOf(Marks.On(text, base.Text(text, method)), method.Program);

    protected sealed override string NotKnown(MethodText method) => MemberOf(base.NotKnown(method), method.Program);

    /// <summary>The expression of a member.</summary>
    protected abstract string Read(string member);

    /// <summary>The types that build a manifest.</summary>
    protected abstract IEnumerable<string> TypesOf(string name, IReadOnlyList<string> texts, string build);

    /// <summary>The members of a type that have texts.</summary>
    protected static string Members(string modifiers, IReadOnlyList<string> texts) =>
        string.Concat(texts.Select((text, index) => $"{modifiers} string Text{index} => {text}; "));

    /// <summary>The members of a type without their texts.</summary>
    protected static string Declarations(string modifiers, IReadOnlyList<string> texts) =>
        string.Concat(texts.Select((_, index) => $"{modifiers} string Text{index} {{ get; }} "));

    private string MemberOf(string text, ProgramText program)
    {
        List<string> texts = TextsOf(program);
        texts.Add(text);
        return Read($"Text{texts.Count - 1}");
    }

    private static List<string> TextsOf(ProgramText program) => program.Once("members", () => new List<string>());
}

/// <summary>Texts behind an interface that one class implements: an object that the program is given can have one type only.</summary>
internal sealed class BehindInterfaces : TextsOfMembers
{
    protected override string Read(string member) => $"_texts.{member}";

    protected override IEnumerable<string> TypesOf(string name, IReadOnlyList<string> texts, string build) => new[]
    {
        $"public interface I{name}Texts {{ {Declarations("", texts)}}}",
        $"public sealed class {name}Texts : I{name}Texts {{ {Members("public", texts)}}}",
        $"public sealed class {name}Builder {{ private readonly I{name}Texts _texts; public {name}Builder(I{name}Texts texts) => _texts = texts; {build} }}",
    };
}

/// <summary>Texts that the one heir of a class has.</summary>
internal sealed class OverriddenOnce : TextsOfMembers
{
    protected override string Read(string member) => member;

    protected override IEnumerable<string> TypesOf(string name, IReadOnlyList<string> texts, string build) => new[]
    {
        $"public abstract class {name}Common {{ {Declarations("protected abstract", texts)}{build} }}",
        $"public sealed class {name}Own : {name}Common {{ {Members("protected override", texts)}}}",
    };
}

/// <summary>Texts in an object that a static class holds for good.</summary>
internal sealed class StaticSettings : TextsOfMembers
{
    protected override string Read(string member) => $"Settings.Current.{member}";

    protected override IEnumerable<string> TypesOf(string name, IReadOnlyList<string> texts, string build) => new[]
    {
        $"public sealed record {name}Settings {{ {string.Concat(texts.Select((_, index) => $"public string Text{index} {{ get; init; }} "))}}}",
        $"public sealed class {name}Builder {{ private static class Settings {{ public static {name}Settings Current {{ get; }} = new {name}Settings {{ {string.Join(", ", texts.Select((text, index) => $"Text{index} = {text}"))} }}; }} {build} }}",
    };
}
