namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>An argument and a value that it may have.</summary>
/// <param name="Flag">The argument.</param>
/// <param name="Value">The value.</param>
/// <param name="IsDefault">Whether it has that value if it is not given.</param>
internal sealed record FlagValue(string Flag, string Value, bool IsDefault);
