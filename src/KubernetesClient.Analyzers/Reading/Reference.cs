using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A reference to a cell of the heap. It lives only while an entry is evaluated.</summary>
internal sealed record Reference(int Cell, Origin? Origin) : Value(Origin);
