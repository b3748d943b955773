using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>How fixes let a StatefulSet name its governing Service.</summary>
internal static class ServiceReferences
{
    /// <summary>Where a set gives the name; null if it gives none.</summary>
    /// <param name="set">The set.</param>
    /// <param name="faulty">The sets whose names are to be changed; a place that others share is not theirs.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static Place? PlaceOf(StatefulSet set, ISet<int> faulty, Cluster cluster) =>
        cluster.PlaceToChange(StatefulSet.ServiceNameField, set.ServiceName, faulty) ?? set.ServiceName.Origin?.Place;

    /// <summary>Lets a set name a Service; none if there is no place for the name.</summary>
    public static ImmutableArray<Change> Name(StatefulSet set, NewValue service, ISet<int> faulty, Cluster cluster)
    {
        if (set.ServiceName.Origin is not null)
        {
            return cluster.PlaceToChange(StatefulSet.ServiceNameField, set.ServiceName, faulty) is { } place
                ? ImmutableArray.Create<Change>(new ReplaceExpression(place, service))
                : ImmutableArray<Change>.Empty;
        }

        return set.Spec is ModelObject { Origin: { } origin }
            ? ImmutableArray.Create<Change>(new SetProperty(origin.Made, "ServiceName", service))
            : ImmutableArray<Change>.Empty;
    }

    /// <summary>Lets a set name a Service that is there; none if its name cannot be written, or there is no place for it.</summary>
    public static ImmutableArray<ProposedFix> FixNaming(StatefulSet set, Service service, string key, string title, ISet<int> faulty, Cluster cluster) =>
        SameAs.TextOf(service.Name) is { } name && Name(set, name, faulty, cluster) is { IsEmpty: false } changes
            ? ImmutableArray.Create(new ProposedFix(key, title, changes))
            : ImmutableArray<ProposedFix>.Empty;
}
