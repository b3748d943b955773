using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading.Cases;

/// <summary>What an entry builds in one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Manifests">The manifests as they are when it is done.</param>
internal sealed record CaseOfEntry(Case Case, ImmutableArray<ModelObject> Manifests);
