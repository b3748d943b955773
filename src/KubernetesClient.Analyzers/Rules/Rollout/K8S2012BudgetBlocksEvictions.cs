using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// A disruption budget that lets no pod go
/// (https://kubernetes.io/docs/tasks/run-application/configure-pdb/#think-about-how-your-application-reacts-to-disruptions).
/// </summary>
internal sealed class K8S2012BudgetBlocksEvictions : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2012";

    /// <summary>The equivalence key of the fix.</summary>
    public const string AllowOneKey = "K8S2012.AllowOne";

    private const long All = 100;
    private const string MaxUnavailable = "MaxUnavailable";

    private static readonly DiagnosticDescriptor Blocks = new(
        Id,
        "Disruption budget that blocks every eviction",
        "PodDisruptionBudget{0} has {1} {2}, and {3}{4} has {5} pods: none of them may be evicted, and a node that runs one cannot be drained",
        "Rollout",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Whoever drains a node, for an upgrade of the cluster for instance, evicts its pods one by one, and a disruption budget says how many may be missing. One that allows none stops the drain until somebody deletes pods by hand.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Blocks;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from workload in cluster.Workloads
        where workload.SeveralPods is not null
        from budget in cluster.BudgetsOver(workload)
        from limit in LimitsOf(budget)
        where AllowsNone(limit.Property, limit.Value, budget, workload, cluster)
        from given in GivenValue.Of(budget.FieldOf($"Spec.{limit.Property}"), limit.Value, cluster)
        select new Finding(
            Descriptor,
            budget,
            given.Place,
            ImmutableArray.Create(
                budget.DisplayName,
                limit.Property,
                IntOrPercent.Of(given.Value).ToString(),
                workload.Kind,
                workload.DisplayName,
                workload.SeveralPods!.Value.ToString(CultureInfo.InvariantCulture)))
        {
            Others = workload.Creation is { } creation ? ImmutableArray.Create(creation) : ImmutableArray<Place>.Empty,
            Fixes = FixesFor(budget, limit.Property, given),
        };

    /// <summary>The one limit that a budget has; the API server refuses both together.</summary>
    private static IEnumerable<(string Property, Value Value)> LimitsOf(DisruptionBudget budget)
    {
        if (budget.MaxUnavailable.IsAbsent() == Answer.Yes)
        {
            yield return ("MinAvailable", budget.MinAvailable);
        }
        else if (budget.MinAvailable.IsAbsent() == Answer.Yes)
        {
            yield return (MaxUnavailable, budget.MaxUnavailable);
        }
    }

    private static bool AllowsNone(string property, Value limit, DisruptionBudget budget, Workload workload, Cluster cluster) => IntOrPercent.Of(limit) switch
    {
        { Amount: 0 } => property == MaxUnavailable,
        { Amount: >= All, IsPercentage: true } => property != MaxUnavailable,
        { } share => property != MaxUnavailable && LeavesAll(share, workload.SeveralPods!.Value) && IsCounted(budget, workload, cluster),
        _ => false,
    };

    /// <summary>A share of the pods is rounded up to a whole number of them.</summary>
    private static bool LeavesAll(IntOrPercent share, long pods) => share.IsPercentage
        ? share.Amount * pods > (pods - 1) * All
        : share.Amount >= pods;

    /// <summary>Whether the budget counts just the pods that are written: neither those of others, nor what an autoscaler adds.</summary>
    private static bool IsCounted(DisruptionBudget budget, Workload workload, Cluster cluster) =>
        cluster.SelectsOnly(budget, workload) && !cluster.AutoscalersOf(workload).Any();

    private static ImmutableArray<ProposedFix> FixesFor(DisruptionBudget budget, string property, GivenValue given)
    {
        ImmutableArray<Change> changes = property == MaxUnavailable
            ? given.CanChange ? ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, new NumberValue(1))) : ImmutableArray<Change>.Empty
            : budget.Spec is ModelObject { Origin: { } origin } && budget.MaxUnavailable.Origin is null
                ? ImmutableArray.Create<Change>(new Remove(given.Value.Origin!.Place), new SetProperty(origin.Made, MaxUnavailable, new NumberValue(1)))
                : ImmutableArray<Change>.Empty;
        return changes.IsEmpty ? ImmutableArray<ProposedFix>.Empty : ImmutableArray.Create(new ProposedFix(AllowOneKey, "Allow one pod at a time to go", changes));
    }
}
