using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedLabels;

/// <summary>How the value of a label is changed wherever a program has it or selects by it.</summary>
/// <param name="Meant">The value that is written.</param>
/// <param name="Manifests">The manifests that are changed.</param>
/// <param name="Changes">The changes.</param>
internal sealed record LabelCorrection(string Meant, ImmutableArray<Manifest> Manifests, ImmutableArray<Change> Changes)
{
    /// <summary>The correction; null if nobody knows what is meant, or if something that may be it cannot be changed.</summary>
    /// <param name="value">The wrong value.</param>
    /// <param name="cluster">The manifests around it.</param>
    public static LabelCorrection? Of(Value value, Cluster cluster)
    {
        if (value is not Text { Literal: { } literal } || LabelSyntax.ValueMeantBy(literal) is not { } meant)
        {
            return null;
        }

        ImmutableArray<(Manifest Manifest, Field Field, Value Value)> all = AllIn(cluster).ToImmutableArray();
        if (all.Any(one => one.Value.IsSameText(value) == Answer.Maybe || one.Value.IsText(meant, StringComparison.Ordinal) == Answer.Yes))
        {
            return null;
        }

        ImmutableArray<(Manifest Manifest, Place? Place)> places = all
            .Where(one => one.Value.IsSameText(value) == Answer.Yes)
            .Select(one => (one.Manifest, cluster.PlaceToChange(one.Field, one.Value)))
            .ToImmutableArray();
        return places.IsEmpty || places.Any(one => one.Place is null)
            ? null
            : new LabelCorrection(
                meant,
                places.Select(one => one.Manifest).Distinct().ToImmutableArray(),
                places.Select(one => one.Place!.Value).Distinct().Select(place => (Change)new ReplaceExpression(place, new TextValue(meant))).ToImmutableArray());
    }

    private static IEnumerable<(Manifest Manifest, Field Field, Value Value)> AllIn(Cluster cluster)
    {
        IEnumerable<Manifest> manifests = cluster.Workloads.Concat<Manifest>(cluster.Services).Concat(cluster.Claims);
        return manifests
            .SelectMany(manifest => LabelsIn.Of(manifest))
            .SelectMany(labels => labels.Labels.Entries.Select(entry => (labels.Manifest, labels.ValueField, entry.Value)))
            .Concat(cluster.Workloads.SelectMany(workload => workload.Selector.Requirements
                .SelectMany(requirement => LabelFault.ValuesOf(requirement))
                .Select(value => ((Manifest)workload, workload.FieldOf(K8S1016LabelRefused.ValuesPath), value))));
    }
}
