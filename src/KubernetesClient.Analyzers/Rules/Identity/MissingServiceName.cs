using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>What the two rules on a StatefulSet without a governing Service have in common.</summary>
internal static class MissingServiceName
{
    /// <summary>Whether a set surely names no governing Service.</summary>
    public static bool IsIn(StatefulSet set) => set.ServiceName.IsAbsentOrEmpty() == Answer.Yes;

    /// <summary>Where the name is missing.</summary>
    public static Place? PlaceIn(StatefulSet set, Cluster cluster) =>
        cluster.PlaceOf(StatefulSet.ServiceNameField, set.ServiceName)
        ?? set.ServiceName.Origin?.Place
        ?? set.Spec.Origin?.Made
        ?? set.Creation;

    /// <summary>Names the one headless Service over the pods; else builds one.</summary>
    /// <param name="set">The set.</param>
    /// <param name="cluster">The manifests around it.</param>
    /// <param name="useKey">The equivalence key of the fix that names the Service that is there.</param>
    /// <param name="buildKey">The equivalence key of the fix that builds one.</param>
    public static ImmutableArray<ProposedFix> FixesFor(StatefulSet set, Cluster cluster, string useKey, string buildKey)
    {
        ImmutableArray<Service> overPods = cluster.HeadlessServicesOver(set);
        if (!overPods.IsEmpty)
        {
            return overPods.Length == 1
                && ServiceReferences.Same(overPods[0].Name) is { } known
                && ServiceReferences.Name(set, known, cluster) is { IsEmpty: false } use
                ? ImmutableArray.Create(new ProposedFix(useKey, $"Name the headless Service{overPods[0].DisplayName}", use))
                : ImmutableArray<ProposedFix>.Empty;
        }

        return HeadlessServiceDraft.NameBeside(set.Name, cluster) is { } name
            && HeadlessServiceDraft.BuildBeside(set, set, name) is { IsEmpty: false } build
            && ServiceReferences.Name(set, name, cluster) is { IsEmpty: false } changes
            ? ImmutableArray.Create(new ProposedFix(buildKey, "Build a headless Service and name it", build.AddRange(changes)))
            : ImmutableArray<ProposedFix>.Empty;
    }
}
