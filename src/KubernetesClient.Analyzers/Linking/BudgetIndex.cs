using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Finds disruption budgets by the pods that they select, without holding every budget against every workload.</summary>
internal sealed class BudgetIndex
{
    private readonly ILookup<(Value Key, Value Value), DisruptionBudget> _byFirstLabel;
    private readonly ImmutableArray<DisruptionBudget> _withoutLabels;
    private readonly ImmutableArray<DisruptionBudget> _withoutLiteralLabel;

    /// <summary>Sorts disruption budgets.</summary>
    public BudgetIndex(ImmutableArray<DisruptionBudget> budgets)
    {
        All = budgets;
        _byFirstLabel = budgets.Where(HasLabels).ToLookup(budget => budget.Selector.MatchLabels.Entries[0], SameLabel.Comparer);
        _withoutLabels = budgets.Where(budget => !HasLabels(budget)).ToImmutableArray();
        _withoutLiteralLabel = budgets.Where(budget => !HasLabels(budget) || !IsLiteral(budget.Selector.MatchLabels.Entries[0])).ToImmutableArray();
    }

    /// <summary>All disruption budgets.</summary>
    public ImmutableArray<DisruptionBudget> All { get; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => All.IsEmpty;

    /// <summary>The disruption budgets that surely select pods with the given labels.</summary>
    public IEnumerable<DisruptionBudget> Selecting(LabelMap labels) =>
        SharingFirstLabel(labels)
            .Concat(_withoutLabels)
            .Distinct()
            .Where(budget => budget.Selects(labels) == Answer.Yes);

    /// <summary>The disruption budgets that surely or maybe select pods with the given labels.</summary>
    public IEnumerable<DisruptionBudget> MaySelect(LabelMap labels) =>
        (labels.IsKnown && labels.Entries.All(IsLiteral) ? SharingFirstLabel(labels).Concat(_withoutLiteralLabel).Distinct() : All)
            .Where(budget => budget.Selects(labels) != Answer.No);

    private IEnumerable<DisruptionBudget> SharingFirstLabel(LabelMap labels) => labels.Entries.SelectMany(entry => _byFirstLabel[entry]);

    private static bool HasLabels(DisruptionBudget budget) => !budget.Selector.MatchLabels.Entries.IsEmpty;

    private static bool IsLiteral((Value Key, Value Value) entry) => entry is (Text { Literal: not null }, Text { Literal: not null });
}
