using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Finds workloads by the labels of their pods.</summary>
internal sealed class WorkloadIndex
{
    private readonly ILookup<(Value Key, Value Value), Workload> _byLabel;

    /// <summary>Sorts workloads.</summary>
    public WorkloadIndex(ImmutableArray<Workload> workloads)
    {
        _byLabel = Labelled(workloads).ToLookup(one => one.Label, one => one.Workload, SameLabel.Comparer);
        WithLabelsNotKnown = workloads.Where(workload => !AreLiteral(workload.Template.Labels)).ToImmutableArray();
    }

    /// <summary>The workloads whose pods have labels that are not wholly known.</summary>
    public ImmutableArray<Workload> WithLabelsNotKnown { get; }

    /// <summary>The workloads whose pods surely have a label.</summary>
    public IEnumerable<Workload> WithLabel((Value Key, Value Value) label) => _byLabel[label];

    private static IEnumerable<((Value Key, Value Value) Label, Workload Workload)> Labelled(ImmutableArray<Workload> workloads)
    {
        foreach (Workload workload in workloads)
        {
            foreach ((Value Key, Value Value) label in workload.Template.Labels.Entries)
            {
                yield return (label, workload);
            }
        }
    }

    private static bool AreLiteral(LabelMap labels) => labels.IsKnown && labels.Entries.All(label => label.Value is Text { Literal: not null });
}
