using System.Collections.Immutable;
using KubernetesClient.Analyzers.Reading.Cases;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What one entry builds. It outlives the compilation in which it was read.</summary>
/// <param name="Path">The file in which it stands.</param>
/// <param name="Manifests">The manifests as they are when it is done.</param>
/// <param name="TypesNotRead">The types of manifests and specs of which it may create more than these.</param>
/// <param name="BodiesRun">The bodies of the program that were run in it.</param>
internal sealed record Entry(
    string Path,
    ImmutableArray<ModelObject> Manifests,
    ImmutableHashSet<string> TypesNotRead,
    ImmutableArray<Place> BodiesRun)
{
    /// <summary>
    /// What it builds case by case: each run of the program is in one of the cases. None if no condition decides several things.
    /// </summary>
    public ImmutableArray<CaseOfEntry> Cases { get; init; } = ImmutableArray<CaseOfEntry>.Empty;
}
