using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Finds disruption budgets by the pods that they select, without holding every budget against every workload.</summary>
internal sealed class BudgetIndex
{
    private readonly ILookup<string, DisruptionBudget> _byFirstLabel;
    private readonly ImmutableArray<DisruptionBudget> _withoutLabels;

    /// <summary>Sorts disruption budgets.</summary>
    public BudgetIndex(ImmutableArray<DisruptionBudget> budgets)
    {
        _byFirstLabel = budgets.Where(HasLabels).ToLookup(budget => LabelMap.KeyOf(budget.Selector.MatchLabels.Entries[0]));
        _withoutLabels = budgets.Where(budget => !HasLabels(budget)).ToImmutableArray();
    }

    /// <summary>The disruption budgets that surely select pods with the given labels.</summary>
    public IEnumerable<DisruptionBudget> Selecting(LabelMap labels) =>
        labels.Entries
            .SelectMany(entry => _byFirstLabel[LabelMap.KeyOf(entry)])
            .Concat(_withoutLabels)
            .Distinct()
            .Where(budget => budget.Selects(labels) == Answer.Yes);

    private static bool HasLabels(DisruptionBudget budget) => !budget.Selector.MatchLabels.Entries.IsEmpty;
}
