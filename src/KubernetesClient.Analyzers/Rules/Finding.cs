using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>A fault that is proven, at the place where a person would change it.</summary>
/// <param name="Descriptor">The rule's descriptor.</param>
/// <param name="Place">The smallest text that is wrong.</param>
/// <param name="Arguments">What the message says.</param>
/// <param name="Properties">What the fix needs.</param>
internal sealed record Finding(
    DiagnosticDescriptor Descriptor,
    Place Place,
    ImmutableArray<string> Arguments,
    ImmutableDictionary<string, string?> Properties);
