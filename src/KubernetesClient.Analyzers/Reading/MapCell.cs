using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A dictionary on the heap.</summary>
internal sealed record MapCell(ImmutableList<(Value Key, Value Value)> Entries, Origin? Origin) : Cell(Origin);
