using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>What a selector asks of one label: <c>tier In (web, api)</c>.</summary>
internal sealed class LabelRequirement
{
    /// <summary>Reads a <c>V1LabelSelectorRequirement</c>.</summary>
    public LabelRequirement(ModelObject model) => Model = model;

    /// <summary>The model.</summary>
    public ModelObject Model { get; }

    /// <summary>The key of the label.</summary>
    public Value Key => Model["Key"];

    /// <summary><c>In</c>, <c>NotIn</c>, <c>Exists</c> or <c>DoesNotExist</c>.</summary>
    public Value Operator => Model["OperatorProperty"];

    /// <summary>The values that <c>In</c> and <c>NotIn</c> ask for.</summary>
    public Value Values => Model["Values"];

    /// <summary>As a message shows it.</summary>
    public string Display
    {
        get
        {
            string values = Values is ListValue { Items: { IsEmpty: false } items } ? $" ({string.Join(", ", items.Select(item => item.Display()))})" : "";
            return $"{Key.Display()} {Operator.Display()}{values}";
        }
    }

    /// <summary>Whether it holds for pods with the given labels; a label that is not there is not in any values.</summary>
    public Answer HoldsFor(LabelMap labels) => Operator is Text { Literal: { } name }
        ? name switch
        {
            "In" => IsAmongValues(labels),
            "NotIn" => Opposite(IsAmongValues(labels)),
            "Exists" => labels.HasKey(Key),
            "DoesNotExist" => Opposite(labels.HasKey(Key)),
            _ => Answer.Maybe,
        }
        : Answer.Maybe;

    private Answer IsAmongValues(LabelMap labels)
    {
        if (labels.ValueOf(Key) is not { } value)
        {
            return labels.HasKey(Key);
        }

        ImmutableArray<Answer> answers = Values is ListValue known
            ? known.Items.Select(item => item.IsSameText(value)).Append(known.IsClosed ? Answer.No : Answer.Maybe).ToImmutableArray()
            : ImmutableArray.Create(Answer.Maybe);
        return answers.Contains(Answer.Yes) ? Answer.Yes : answers.Contains(Answer.Maybe) ? Answer.Maybe : Answer.No;
    }

    private static Answer Opposite(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.Maybe,
    };
}
