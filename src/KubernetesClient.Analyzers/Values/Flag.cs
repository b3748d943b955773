namespace KubernetesClient.Analyzers.Values;

/// <summary>A Boolean constant.</summary>
internal sealed record Flag(bool IsSet, Origin? Origin) : Value(Origin);
