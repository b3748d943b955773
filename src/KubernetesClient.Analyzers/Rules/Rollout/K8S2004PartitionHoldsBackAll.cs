using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// A partition that no pod reaches
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions).
/// </summary>
internal sealed class K8S2004PartitionHoldsBackAll : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2004";

    /// <summary>The equivalence key of the first fix: the pod with the highest number is updated.</summary>
    public const string LowerKey = "K8S2004.Lower";

    /// <summary>The equivalence key of the second fix: all pods are updated.</summary>
    public const string RemoveKey = "K8S2004.Remove";

    private static readonly DiagnosticDescriptor HoldsBackAll = new(
        Id,
        "Partition holds back every pod",
        "StatefulSet{0} has Replicas {1} and Partition {2}: an update reaches no pod, all keep the old revision",
        "Rollout",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A rolling update replaces the pods whose number is at least the partition. Where no number is, a new template changes nothing, and pods that are replaced for another reason start from the old one.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => HoldsBackAll;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.StatefulSets
        where set.Replicas is Number { Amount: > 0 } && set.UpdateStrategy.Partition is Number
        let strategy = set.UpdateStrategy
        let replicas = (Number)set.Replicas
        let partition = (Number)strategy.Partition
        where strategy.IsSurelyRolling && partition.Amount >= replicas.Amount
        from given in GivenValue.Of(strategy.PartitionField, partition, cluster)
        select new Finding(Descriptor, set, given.Place, ImmutableArray.Create(set.DisplayName, Written(replicas.Amount), Written(partition.Amount)))
        {
            Fixes = FixesFor(given, replicas.Amount - 1),
        };

    private static ImmutableArray<ProposedFix> FixesFor(GivenValue partition, long lower)
    {
        var remove = new ProposedFix(RemoveKey, "Remove the partition", ImmutableArray.Create<Change>(new Remove(partition.Value.Origin!.Place)));
        return partition.CanChange
            ? ImmutableArray.Create(new ProposedFix(LowerKey, $"Lower the partition to {Written(lower)}", ImmutableArray.Create<Change>(new ReplaceExpression(partition.Place, new NumberValue(lower)))), remove)
            : ImmutableArray.Create(remove);
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
