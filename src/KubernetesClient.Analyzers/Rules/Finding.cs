using System.Collections.Immutable;
using System.Linq;
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
    /// <summary>The condition under which alone the fault is there; null if it is always there.</summary>
    public string? When { get; init; }

    /// <summary>The other parties: the Service, the claim.</summary>
    public ImmutableArray<Place> Others { get; init; } = ImmutableArray<Place>.Empty;

    /// <summary>The ways to repair it, the best one first.</summary>
    public ImmutableArray<ProposedFix> Fixes { get; init; } = ImmutableArray<ProposedFix>.Empty;

    /// <summary>The manifests that the fixes change.</summary>
    public ImmutableArray<Manifest> Changed { get; init; } = ImmutableArray.Create(Subject);

    /// <summary>What the diagnostic says.</summary>
    public DiagnosticDescriptor Message => When is null ? Descriptor : new DiagnosticDescriptor(
        Descriptor.Id,
        Descriptor.Title,
        $"{Descriptor.MessageFormat} when {{{Arguments.Length}}}",
        Descriptor.Category,
        Descriptor.DefaultSeverity,
        Descriptor.IsEnabledByDefault,
        Descriptor.Description,
        Descriptor.HelpLinkUri,
        Descriptor.CustomTags.ToArray());

    /// <summary>What the message says it of.</summary>
    public object[] MessageArguments => (When is null ? Arguments : Arguments.Add(When)).ToArray<object>();

    /// <summary>What the diagnostic carries for the fix.</summary>
    public ImmutableDictionary<string, string?> Properties =>
        Fixes.IsEmpty
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(FixText.PropertyName, FixText.Write(Fixes));
}
