using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Manifests;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>How fixes write the labels of pods into what shall select them.</summary>
internal static class PodLabels
{
    /// <summary>The labels of a map, in its words where they can be used again.</summary>
    public static NewValue Written(LabelMap labels)
    {
        var entries = labels.Entries.Select(entry => (SameAs.TextOf(entry.Key), SameAs.TextOf(entry.Value))).ToImmutableArray();
        var map = new NewMap("string", entries.Select(entry => (entry.Item1!, entry.Item2!)).ToImmutableArray());
        return labels.Value.Origin is { } origin ? new SameAs(origin.Place, map) : map;
    }

    /// <summary>A selector of the pods of a workload; null if not all of the labels that tell them from others are known.</summary>
    public static ModelValue? SelectorOf(Workload workload) => workload.LabelsOfPods is { IsKnown: true, IsSurelyEmpty: false } labels
        ? new ModelValue("V1LabelSelector", ImmutableArray.Create(("MatchLabels", Written(labels))))
        : null;
}
