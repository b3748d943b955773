using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedNames;

/// <summary>How something gets another name, with all that knows it by its name.</summary>
/// <param name="Manifests">The manifests that are changed.</param>
/// <param name="Changes">The changes; none if something that may know it cannot be changed.</param>
internal sealed record Renaming(ImmutableArray<Manifest> Manifests, ImmutableArray<Change> Changes)
{
    /// <summary>Renames something that nothing else names.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="siblings">The names that must stay different.</param>
    /// <param name="right">The new name.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static Renaming Alone(GivenName name, IEnumerable<Value> siblings, Text right, Cluster cluster) =>
        siblings.Any(other => other.IsSameText(right) != Answer.No) ? None(name) : Of(name, new[] { name }, right, cluster);

    /// <summary>Renames a volume or claim template, and what containers mount.</summary>
    public static Renaming OfVolume(GivenName name, Workload workload, Text right, Cluster cluster)
    {
        PodVolumes volumes = workload.PodVolumes;
        bool isKnown = volumes.AreUsesKnown
            && volumes.Names.Count(other => other.IsSameText(name.Value) != Answer.No) == 1
            && volumes.Names.All(other => other.IsSameText(right) == Answer.No)
            && volumes.Uses.All(use => use.Name.IsSameText(name.Value) != Answer.Maybe);
        return isKnown
            ? Of(name, volumes.Uses.Where(use => use.Name.IsSameText(name.Value) == Answer.Yes).Select(use => name with { Field = use.NameField, Value = use.Name }).Append(name), right, cluster)
            : None(name);
    }

    /// <summary>Renames the Services of a name, and lets the sets that they govern name them so.</summary>
    public static Renaming OfServices(GivenName name, Text right, Cluster cluster)
    {
        if (!cluster.MayHaveServiceNamed(name.Value))
        {
            return Of(name, new[] { name }, right, cluster);
        }

        IEnumerable<GivenName> named = cluster.Services.Select(GivenName.Of).Concat(cluster.StatefulSets.Select(GivenName.OfGoverningService));
        ILookup<Answer, GivenName> byMeaning = named.ToLookup(other => other.Value.IsSameText(name.Value));
        return cluster.MayHaveServiceNamed(right) || byMeaning[Answer.Maybe].Any(other => other.Value is not Absent)
            ? None(name)
            : Of(name, byMeaning[Answer.Yes], right, cluster);
    }

    private static Renaming None(GivenName name) => new(ImmutableArray.Create(name.Manifest), ImmutableArray<Change>.Empty);

    private static Renaming Of(GivenName name, IEnumerable<GivenName> all, Text right, Cluster cluster)
    {
        ImmutableArray<(Manifest Manifest, Place? Place)> places = all.Select(one => (one.Manifest, cluster.PlaceToChange(one.Field, one.Value))).ToImmutableArray();
        return places.All(one => one.Place is not null)
            ? new Renaming(
                places.Select(one => one.Manifest).Distinct().ToImmutableArray(),
                places.Select(one => one.Place!.Value).Distinct().Select(place => (Change)new ReplaceExpression(place, new TextValue(right.Literal!))).ToImmutableArray())
            : None(name);
    }
}
