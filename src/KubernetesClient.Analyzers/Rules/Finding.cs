using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>A fault that is proven, at the place where a person would change it.</summary>
/// <param name="Descriptor">The rule's descriptor.</param>
/// <param name="Place">The smallest text that is wrong.</param>
/// <param name="Arguments">What the message says.</param>
internal sealed record Finding(DiagnosticDescriptor Descriptor, Place Place, ImmutableArray<string> Arguments)
{
    /// <summary>The other parties: the Service, the claim.</summary>
    public ImmutableArray<Place> Others { get; init; } = ImmutableArray<Place>.Empty;

    /// <summary>The ways to repair it, the best one first.</summary>
    public ImmutableArray<ProposedFix> Fixes { get; init; } = ImmutableArray<ProposedFix>.Empty;

    /// <summary>What the diagnostic carries for the fix.</summary>
    public ImmutableDictionary<string, string?> Properties =>
        Fixes.IsEmpty
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(FixText.PropertyName, FixText.Write(Fixes));
}
