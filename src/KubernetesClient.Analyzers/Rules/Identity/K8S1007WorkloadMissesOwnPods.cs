using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A workload whose selector does not match the labels of its own pods, which the API server refuses
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector).
/// </summary>
internal sealed class K8S1007WorkloadMissesOwnPods : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1007";

    /// <summary>The equivalence key of the fix that changes the labels of the pods.</summary>
    public const string LabelPodsKey = "K8S1007.LabelPods";

    /// <summary>The equivalence key of the fix that changes the selector.</summary>
    public const string SelectLabelsKey = "K8S1007.SelectLabels";

    private static readonly DiagnosticDescriptor MissesOwnPods = new(
        Id,
        "Workload selector misses its own pods",
        "{0}{1} {2}: the API server refuses it",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A StatefulSet or Deployment knows its pods by Selector, which must ask for something and must match the labels of its own pod template. The API server refuses any other.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => MissesOwnPods;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        ImmutableArray<Workload> faults = cluster.Workloads.Where(IsFault).ToImmutableArray();
        var faulty = new HashSet<int>(faults.Select(workload => workload.Number));
        foreach (Workload workload in faults)
        {
            if (FaultIn(workload) is ({ } what, { } place))
            {
                var fixes = new OwnPodsFixes(workload, faulty, cluster);
                yield return new Finding(Descriptor, workload, place, ImmutableArray.Create(workload.Kind, workload.DisplayName, what))
                {
                    Others = workload.Template.Labels.Value.Origin is { } labels ? ImmutableArray.Create(labels.Place) : ImmutableArray<Place>.Empty,
                    Fixes = fixes.LabelPods().AddRange(fixes.SelectLabels()),
                };
            }
        }
    }

    private static bool IsFault(Workload workload) =>
        workload.Selector.IsSurelyEmpty || workload.Selector.Selects(workload.Template.Labels) == Answer.No;

    /// <summary>What is wrong, and the smallest text that says so.</summary>
    private static (string? What, Place? Place) FaultIn(Workload workload)
    {
        LabelSelector selector = workload.Selector;
        if (selector.IsSurelyEmpty)
        {
            Place? place = selector.Value.Origin is { } origin ? origin.Made : workload.Spec.Origin?.Made ?? workload.Creation;
            return (selector.Value is Absent ? "has no selector" : "has an empty selector, which would select every pod", place);
        }

        LabelMap labels = workload.Template.Labels;
        foreach ((Value key, Value value) in selector.LabelsMissingFrom(labels))
        {
            return ($"selects {key.Display()}={value.Display()}, which its own pods do not have", (labels.ValueOf(key) is null ? key : value).Origin?.Place);
        }

        LabelRequirement? unmet = selector.Requirements.FirstOrDefault(requirement => requirement.HoldsFor(labels) == Answer.No);
        return ($"selects pods with '{unmet?.Display}', which its own pods do not fulfil", unmet?.Model.Origin?.Made);
    }
}
