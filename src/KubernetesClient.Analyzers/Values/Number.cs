namespace KubernetesClient.Analyzers.Values;

/// <summary>An integer constant.</summary>
internal sealed record Number(long Amount, Origin? Origin) : Value(Origin);
