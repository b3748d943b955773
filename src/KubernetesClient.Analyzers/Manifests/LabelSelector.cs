using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>
/// How a workload knows its pods: all of its labels and all of its requirements must hold
/// (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements).
/// The selector of a Service is a <see cref="LabelMap"/> instead.
/// </summary>
internal sealed class LabelSelector
{
    private readonly ItemList _expressions;

    /// <summary>Reads a <c>V1LabelSelector</c>.</summary>
    public LabelSelector(Value selector)
    {
        Value = selector;
        MatchLabels = new LabelMap(selector.Property("MatchLabels"));
        _expressions = new ItemList(selector.Property("MatchExpressions"));
        Requirements = ImmutableArray.CreateRange(_expressions.Items, expression => new LabelRequirement(expression));
    }

    /// <summary>The selector itself.</summary>
    public Value Value { get; }

    /// <summary>The labels that pods must have.</summary>
    public LabelMap MatchLabels { get; }

    /// <summary>What else must hold, as far as it is known.</summary>
    public ImmutableArray<LabelRequirement> Requirements { get; }

    /// <summary>Whether it surely asks for nothing.</summary>
    public bool IsSurelyEmpty => MatchLabels.IsSurelyEmpty && _expressions.IsSurelyEmpty;

    /// <summary>Whether it selects pods with the given labels; one that asks for nothing selects all.</summary>
    public Answer Selects(LabelMap labels)
    {
        Answer all = MatchLabels.Selects(labels, label => false);
        foreach (LabelRequirement requirement in Requirements)
        {
            all = Questions.Both(all, requirement.HoldsFor(labels));
        }

        return Questions.Both(all, _expressions.IsComplete ? Answer.Yes : Answer.Maybe);
    }

    /// <summary>The entries of the labels that pods with the given labels surely lack.</summary>
    public IEnumerable<(Value Key, Value Value)> LabelsMissingFrom(LabelMap labels) => MatchLabels.MissingFrom(labels, label => false);
}
