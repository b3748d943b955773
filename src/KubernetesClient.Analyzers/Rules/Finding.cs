using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>A fault that is proven, at the place where a person would change it.</summary>
/// <param name="Descriptor">The rule's descriptor.</param>
/// <param name="Subject">The manifest that has the fault: of two rules that speak of one fault of it, the first speaks alone.</param>
/// <param name="Place">The smallest text that is wrong; for something missing, the creation of the object that lacks it.</param>
/// <param name="Arguments">What the message says.</param>
internal sealed record Finding(DiagnosticDescriptor Descriptor, Manifest Subject, Place Place, ImmutableArray<string> Arguments)
{
    /// <summary>The other parties: the Service, the claim.</summary>
    public ImmutableArray<Place> Others { get; init; } = ImmutableArray<Place>.Empty;

    /// <summary>The ways to repair it, the best one first.</summary>
    public ImmutableArray<ProposedFix> Fixes { get; init; } = ImmutableArray<ProposedFix>.Empty;

    /// <summary>The manifests that the fixes change.</summary>
    public ImmutableArray<Manifest> Changed { get; init; } = ImmutableArray.Create(Subject);

    /// <summary>What the diagnostic carries for the fix.</summary>
    public ImmutableDictionary<string, string?> Properties =>
        Fixes.IsEmpty
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(FixText.PropertyName, FixText.Write(Fixes));
}
