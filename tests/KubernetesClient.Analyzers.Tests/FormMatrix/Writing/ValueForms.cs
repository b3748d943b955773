using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.Verifiers;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Texts as objects of a type of the program that stands for them.</summary>
internal abstract class ValueObjects : Form
{
    private const string Value = "Values.ResourceName";

    protected sealed override void Start(ProgramText program) => program.AddMember("Values", TypeFor(program.Client));

    protected sealed override string Text(TextNode text, MethodText method) => TextOf(Marks.On(text, base.Text(text, method)), Marks.On(text, Value), method);

    protected sealed override string NotKnown(MethodText method) => TextOf(base.NotKnown(method), Value, method);

    /// <summary>The declaration of the type.</summary>
    protected abstract string TypeFor(ClientVersion client);

    /// <summary>The expression of a text that is a value before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The name of the type.</param>
    /// <param name="method">Where it is made.</param>
    protected abstract string TextOf(string text, string type, MethodText method);
}

/// <summary>Values that become texts, and ports, wherever one is expected.</summary>
internal sealed class ConvertedImplicitly : ValueObjects
{
    protected override string TypeFor(ClientVersion client) =>
        "public readonly record struct ResourceName(string Value) { "
        + "public static implicit operator string(ResourceName name) => name.Value; "
        + $"public static implicit operator {(client == ClientVersion.V20 ? "IntOrString" : "IntstrIntOrString")}(ResourceName name) => name.Value; }}";

    protected override string TextOf(string text, string type, MethodText method) => $"new {type}({text})";
}

/// <summary>Values that texts become and that casts make texts again.</summary>
internal sealed class ConvertedExplicitly : ValueObjects
{
    protected override string TypeFor(ClientVersion client) =>
        "public sealed class ResourceName { private readonly string _value; "
        + "private ResourceName(string value) => _value = value ?? throw new ArgumentNullException(nameof(value)); "
        + "public static implicit operator ResourceName(string value) => new ResourceName(value); "
        + "public static explicit operator string(ResourceName name) => name._value; }";

    protected override string TextOf(string text, string type, MethodText method) => $"(string){method.Hold("Values.ResourceName", text)}";
}

/// <summary>Values that say themselves what they are as texts.</summary>
internal sealed class WrittenByThemselves : ValueObjects
{
    protected override string TypeFor(ClientVersion client) =>
        "public readonly struct ResourceName : IEquatable<ResourceName> { private readonly string _value; "
        + "public ResourceName(string value) { if (value == \"\") { throw new ArgumentException(\"A name is not empty.\", nameof(value)); } _value = value; } "
        + "public bool Equals(ResourceName other) => _value == other._value; "
        + "public override string ToString() => _value; }";

    protected override string TextOf(string text, string type, MethodText method)
    {
        string value = method.Hold("var", $"new {type}({text})");
        return method.Statements.Count % 2 == 0 ? $"{value}.ToString()" : $"$\"{{{value}}}\"";
    }
}
