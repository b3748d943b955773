using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// Two workloads that know each other's pods as their own
/// (https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector).
/// </summary>
internal sealed class K8S1018WorkloadsClaimSamePods : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1018";

    private static readonly DiagnosticDescriptor SamePods = new(
        Id,
        "Two workloads claim the same pods",
        "{0}{1} and {2}{3} select each other's pods: their controllers may conflict, and autoscalers and tools that look for the pods of one find those of both",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A workload knows its pods by their labels. Two workloads of one namespace whose selectors match the pods of both may conflict, and what looks for the pods of one finds those of the other too. Kubernetes does not refuse that.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => SamePods;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (Workload workload in cluster.Workloads)
        {
            if (RunsPods(workload)
                && cluster.RivalOf(workload) is { } rival
                && RunsPods(rival)
                && (workload.Selector.Value.Origin?.Made ?? workload.Creation) is { } place)
            {
                yield return new Finding(
                    Descriptor,
                    workload,
                    place,
                    ImmutableArray.Create(workload.Kind, workload.DisplayName, rival.Kind, rival.DisplayName))
                {
                    Others = rival.Creation is { } creation ? ImmutableArray.Create(creation) : ImmutableArray<Place>.Empty,
                };
            }
        }
    }

    /// <summary>Whether it surely has pods: one that is scaled to none waits for its turn.</summary>
    private static bool RunsPods(Workload workload) =>
        workload.Replicas.IsSurely(member => member is Absent or Number { Amount: > 0 });
}
