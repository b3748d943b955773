using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Values;

/// <summary>A list or array.</summary>
/// <param name="Items">The items that are known, in order.</param>
/// <param name="IsClosed">Whether these are all the items.</param>
/// <param name="Origin">Its creation.</param>
internal sealed record ListValue(ImmutableArray<Value> Items, bool IsClosed, Origin? Origin) : Value(Origin);
