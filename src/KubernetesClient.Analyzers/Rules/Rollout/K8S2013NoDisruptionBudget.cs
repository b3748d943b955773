using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// A StatefulSet without a disruption budget in a program that builds some
/// (https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets).
/// </summary>
internal sealed class K8S2013NoDisruptionBudget : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2013";

    /// <summary>The equivalence key of the fix.</summary>
    public const string BuildKey = "K8S2013.Build";

    private const string Role = "DisruptionBudget";

    private static readonly DiagnosticDescriptor WithoutBudget = new(
        Id,
        "No disruption budget",
        "StatefulSet{0} has {1} pods, and no PodDisruptionBudget of this program is for them: whoever drains nodes may evict all of them at once",
        "Rollout",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "Whoever drains nodes, for an upgrade of the cluster for instance, evicts pods without waiting for others to be ready again, unless a disruption budget says how many may be missing. This program builds budgets, but none for these pods.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => WithoutBudget;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (StatefulSet set in cluster.StatefulSets)
        {
            if (set is { SeveralPods: { } count, Creation: { } place } && cluster.HasBudgetsOnlyForOthersThan(set))
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(set.DisplayName, count.ToString(CultureInfo.InvariantCulture)))
                {
                    Fixes = FixesFor(set, place, cluster),
                };
            }
        }
    }

    private static ImmutableArray<ProposedFix> FixesFor(StatefulSet set, Place place, Cluster cluster) =>
        SameAs.TextOf(set.Name) is { } name && !cluster.MayHaveBudgetNamed(set.Name, set) && PodLabels.SelectorOf(set) is { } selector
            ? ImmutableArray.Create(new ProposedFix(
                BuildKey,
                "Build a disruption budget that lets one pod at a time go",
                ImmutableArray.Create<Change>(new AddManifest(place, BudgetOf(set, name, selector), Role))))
            : ImmutableArray<ProposedFix>.Empty;

    private static ModelValue BudgetOf(StatefulSet set, NewValue name, ModelValue selector)
    {
        var metadata = ImmutableArray.Create(("Name", name));
        if (set.WrittenNamespace is Text or Opaque && SameAs.TextOf(set.WrittenNamespace) is { } space)
        {
            metadata = metadata.Add(("NamespaceProperty", space));
        }

        return new ModelValue("V1PodDisruptionBudget", ImmutableArray.Create<(string, NewValue)>(
            ("Metadata", new ModelValue("V1ObjectMeta", metadata)),
            ("Spec", new ModelValue("V1PodDisruptionBudgetSpec", ImmutableArray.Create<(string, NewValue)>(
                ("MaxUnavailable", new NumberValue(1)),
                ("Selector", selector))))));
    }
}
