using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Values;

/// <summary>A dictionary with string keys.</summary>
/// <param name="Entries">The entries that are known, in the order in which they were added.</param>
/// <param name="IsClosed">Whether these are all the entries.</param>
/// <param name="Origin">Its creation.</param>
internal sealed record MapValue(ImmutableArray<(Value Key, Value Value)> Entries, bool IsClosed, Origin? Origin) : Value(Origin);
