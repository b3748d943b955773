using System.Collections.Generic;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>Takes labels for equal that surely have the same key and the same value, so that they can be looked up.</summary>
internal sealed class SameLabel : IEqualityComparer<(Value Key, Value Value)>
{
    private SameLabel()
    {
    }

    /// <summary>The comparer.</summary>
    public static SameLabel Comparer { get; } = new();

    /// <inheritdoc />
    public bool Equals((Value Key, Value Value) one, (Value Key, Value Value) other) =>
        SameText.Comparer.Equals(one.Key, other.Key) && SameText.Comparer.Equals(one.Value, other.Value);

    /// <inheritdoc />
    public int GetHashCode((Value Key, Value Value) label) =>
        unchecked((SameText.Comparer.GetHashCode(label.Key) * 31) + SameText.Comparer.GetHashCode(label.Value));
}
