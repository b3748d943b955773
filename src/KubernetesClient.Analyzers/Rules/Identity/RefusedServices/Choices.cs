using System;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedServices;

/// <summary>Texts of which Kubernetes knows only a few.</summary>
internal static class Choices
{
    /// <summary>The one that a person meant by another spelling; null if that is none of them.</summary>
    public static string? Meant(string written, ImmutableArray<string> known) =>
        known.FirstOrDefault(one => one.Equals(written, StringComparison.OrdinalIgnoreCase))
        ?? known.FirstOrDefault(one => Spelling.AreNearlySame(one, written));
}
