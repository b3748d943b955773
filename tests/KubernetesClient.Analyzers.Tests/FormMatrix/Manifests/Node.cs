using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

/// <summary>A part of a manifest, whichever way a program writes it.</summary>
internal abstract record Node
{
    /// <summary>What is reported of this part; null for nothing.</summary>
    public ExpectedFinding? Reported { get; init; }

    /// <summary>The type that a program declares for it.</summary>
    public abstract string Type { get; }
}

/// <summary>A text.</summary>
internal sealed record TextNode(string Value) : Node
{
    public override string Type => "string";
}

/// <summary>A text that only the running program knows.</summary>
internal sealed record UnknownText : Node
{
    public override string Type => "string";
}

/// <summary>A whole number.</summary>
internal sealed record NumberNode(int Value) : Node
{
    public override string Type => "int";
}

/// <summary>A Boolean.</summary>
internal sealed record FlagNode(bool Value) : Node
{
    public override string Type => "bool";
}

/// <summary>A whole number that only the running program knows.</summary>
internal sealed record UnknownNumber : Node
{
    public override string Type => "int";
}

/// <summary>A quantity, as of storage.</summary>
internal sealed record QuantityNode(string Value) : Node
{
    public override string Type => "ResourceQuantity";
}

/// <summary>An object of the client library.</summary>
internal sealed record ModelNode(string Model, ImmutableArray<(string Name, Node Value)> Properties) : Node
{
    /// <summary>The name of a manifest, or a word for one that only the running program knows.</summary>
    public string Name => Part(Part(this, "Metadata"), "Name") is TextNode name ? name.Value : "unknown";

    public override string Type => Model;

    private static Node Part(Node of, string property) => ((ModelNode)of).Properties.Single(one => one.Name == property).Value;
}

/// <summary>A list.</summary>
internal sealed record ListNode(string ItemType, ImmutableArray<Node> Items) : Node
{
    public override string Type => $"IList<{ItemType}>";
}

/// <summary>A dictionary whose keys are texts.</summary>
internal sealed record MapNode(string ValueType, ImmutableArray<(Node Key, Node Value)> Entries) : Node
{
    public override string Type => $"IDictionary<string, {ValueType}>";
}
