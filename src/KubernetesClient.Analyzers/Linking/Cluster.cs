using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>All manifests of one compilation, joined.</summary>
internal sealed class Cluster
{
    private readonly Flows _flows;

    private Cluster(ImmutableArray<StatefulSet> statefulSets, Flows flows)
    {
        StatefulSets = statefulSets;
        _flows = flows;
    }

    /// <summary>The StatefulSets that are whole enough to judge.</summary>
    public ImmutableArray<StatefulSet> StatefulSets { get; }

    /// <summary>Joins what the entries build.</summary>
    /// <param name="entries">What was read.</param>
    /// <param name="generatedFiles">The paths of files that nobody would edit.</param>
    public static Cluster Of(ImmutableArray<Entry> entries, ImmutableHashSet<string> generatedFiles)
    {
        List<ModelObject> manifests = entries.SelectMany(entry => entry.Manifests).ToList();
        return new Cluster(
            manifests.Where(manifest => manifest.Type == "V1StatefulSet").Select(manifest => new StatefulSet(manifest)).Where(set => set.IsWhole).ToImmutableArray(),
            Flows.Of(manifests, generatedFiles));
    }

    /// <summary>The innermost place at which a change changes only this field of this value; null if there is none.</summary>
    public Place? PlaceToChange(Field field, Value value) => _flows.PlaceToChange(field, value);
}
