using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A list or array on the heap.</summary>
internal sealed record ListCell(ImmutableList<Value> Items, Origin? Origin) : Cell(Origin);
