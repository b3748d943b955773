using System.Collections.Immutable;
using KubernetesClient.Analyzers.Reading.Cases;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>What one entry builds.</summary>
/// <param name="Path">The file in which it stands.</param>
/// <param name="Joined">The manifests as they are if any case may be, with their numbers.</param>
/// <param name="Cases">The same in each of its cases.</param>
internal sealed record NumberedEntry(
    string Path,
    ImmutableArray<(ModelObject Model, int Number)> Joined,
    ImmutableArray<(Case Case, ImmutableArray<(ModelObject Model, int Number)> Manifests)> Cases);
