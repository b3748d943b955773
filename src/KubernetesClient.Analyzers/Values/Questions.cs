using System;
using System.Linq;

namespace KubernetesClient.Analyzers.Values;

/// <summary>Questions to values; a choice answers Yes or No only if all its members do.</summary>
internal static class Questions
{
    /// <summary>Whether a value is the given text.</summary>
    public static Answer IsText(this Value value, string expected, StringComparison comparison) => value switch
    {
        Text { Literal: { } literal } => literal.Equals(expected, comparison) ? Answer.Yes : Answer.No,
        Absent or Number or Flag or ModelObject or ListValue or MapValue => Answer.No,
        Choice choice => IsTextInEach(choice, expected, comparison),
        _ => Answer.Maybe,
    };

    /// <summary>Whether a value is null or was never set.</summary>
    public static Answer IsAbsent(this Value value) => value.Ask(member => member switch
    {
        Absent => Answer.Yes,
        Unknown or Opaque => Answer.Maybe,
        _ => Answer.No,
    });

    /// <summary>Whether a text is null, was never set, or has no characters: Kubernetes does not tell these apart.</summary>
    public static Answer IsAbsentOrEmpty(this Value value) => value.Ask(member => member switch
    {
        Absent or Text { Literal: "" } => Answer.Yes,
        Unknown or Opaque => Answer.Maybe,
        Text text when text.Pieces.All(piece => piece.Identity is not null) => Answer.Maybe,
        _ => Answer.No,
    });

    /// <summary>Whether a flag is set; one that is null, or was never given, is not.</summary>
    public static Answer IsSet(this Value value) => value.Ask(member => member switch
    {
        Flag { IsSet: true } => Answer.Yes,
        Flag or Absent => Answer.No,
        _ => Answer.Maybe,
    });

    /// <summary>Whether something holds for a value, whichever it is.</summary>
    public static bool IsSurely(this Value value, Func<Value, bool> holds) =>
        value is Choice { Members: var members } ? members.All(holds) : holds(value);

    /// <summary>How a message shows a text: what is not known of it in braces; null if nothing is known.</summary>
    public static string? Display(this Value value) => value switch
    {
        Text text => text.Display,
        Opaque opaque => $"{{{opaque.Display}}}",
        _ => null,
    };

    /// <summary>Whether two things hold.</summary>
    public static Answer Both(Answer one, Answer other) =>
        one == Answer.No || other == Answer.No ? Answer.No
        : one == Answer.Yes && other == Answer.Yes ? Answer.Yes
        : Answer.Maybe;

    private static Answer IsTextInEach(Choice choice, string expected, StringComparison comparison) =>
        choice.Ask(member => member.IsText(expected, comparison));

    private static Answer Ask(this Value value, Func<Value, Answer> question)
    {
        if (value is not Choice choice)
        {
            return question(value);
        }

        Answer[] answers = choice.Members.Select(question).Distinct().ToArray();
        return answers.Length == 1 ? answers[0] : Answer.Maybe;
    }
}
