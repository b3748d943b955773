using System;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>A name, or the beginning of names with <c>*</c> at its end.</summary>
internal static class NamePattern
{
    /// <summary>Whether a name is meant.</summary>
    public static bool Fits(string name, string pattern) => pattern.EndsWith("*", StringComparison.Ordinal)
        ? name.StartsWith(pattern.TrimEnd('*'), StringComparison.Ordinal)
        : name == pattern;
}
