using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>What moves a data directory: the directory is the value.</summary>
/// <param name="Variable">An environment variable; null if none does.</param>
/// <param name="Flags">Arguments, which win over the variable.</param>
internal sealed record DirectorySetting(string? Variable, ImmutableArray<string> Flags);
