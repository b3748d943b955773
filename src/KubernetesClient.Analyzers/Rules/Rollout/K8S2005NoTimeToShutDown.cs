using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// Pods of a StatefulSet that are deleted without being sure that they stopped
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees).
/// </summary>
internal sealed class K8S2005NoTimeToShutDown : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2005";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RemoveKey = "K8S2005.Remove";

    private static readonly DiagnosticDescriptor NoTime = new(
        Id,
        "No time to shut down",
        "Pods of StatefulSet{0} have TerminationGracePeriodSeconds 0: a pod may still run when its replacement starts under the same name and on the same disk",
        "Rollout",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "With a grace period of 0 seconds a pod is killed without being told to stop, and Kubernetes forgets it before its node confirms that it stopped. A StatefulSet then starts another pod of the same name. The documentation calls this unsafe.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NoTime;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.StatefulSets
        where set.Template.TerminationGracePeriodSeconds.IsSurely(member => member is Number { Amount: 0 })
        let period = set.Template.TerminationGracePeriodSeconds
        from given in GivenValue.Of(set.FieldOf("Spec.Template.Spec.TerminationGracePeriodSeconds"), period, cluster)
        select new Finding(Descriptor, set, given.Place, ImmutableArray.Create(set.DisplayName))
        {
            Fixes = ImmutableArray.Create(new ProposedFix(RemoveKey, "Leave the default of 30 seconds", ImmutableArray.Create<Change>(new Remove(given.Value.Origin!.Place)))),
        };
}
