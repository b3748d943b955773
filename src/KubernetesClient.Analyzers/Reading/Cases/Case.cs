using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace KubernetesClient.Analyzers.Reading.Cases;

/// <summary>
/// What one reading of an entry supposes: answers to questions that the program asks. See docs/decisions/0007-cases.md.
/// </summary>
internal sealed class Case
{
    /// <summary>More cases than this of one entry are not told apart.</summary>
    public const int MaxCases = 16;

    /// <summary>What is inside an opaque has the identity of the opaque before this mark.</summary>
    public const string PathSeparator = "→";

    private static readonly ImmutableArray<bool> YesAndNo = ImmutableArray.Create(true, false);

    private readonly ImmutableDictionary<Question, bool> _answers;

    private Case(ImmutableDictionary<Question, bool> answers) => _answers = answers;

    /// <summary>The case in which nothing is supposed: it holds for all runs of the program.</summary>
    public static Case Any { get; } = new(ImmutableDictionary<Question, bool>.Empty);

    /// <summary>The answers that are supposed.</summary>
    public IEnumerable<KeyValuePair<Question, bool>> Answers => _answers;

    /// <summary>
    /// The cases that questions make, each with an answer to each question that is told apart. Every run of the program is in
    /// one of them. None if only one can happen.
    /// </summary>
    /// <param name="questions">The questions; the first are told apart first.</param>
    public static ImmutableArray<Case> Of(IEnumerable<Question> questions)
    {
        ImmutableArray<Case> cases = ImmutableArray.Create(Any);
        foreach (Question question in questions)
        {
            ImmutableArray<Case> finer = cases.SelectMany(one => one.ByAnswersTo(question)).ToImmutableArray();
            if (finer.Length <= MaxCases)
            {
                cases = finer;
            }
        }

        return cases.Length > 1 ? cases : ImmutableArray<Case>.Empty;
    }

    /// <summary>Whether a condition holds in this case; null if it may or may not.</summary>
    public bool? AnswerTo(Condition condition) => condition switch
    {
        Condition.Asked asked when _answers.TryGetValue(asked.Question, out bool answer) => answer == asked.IsExpected,
        Condition.Both both => AnswerTo(both),
        _ => null,
    };

    /// <summary>The same without the answer to a question.</summary>
    public Case Without(Question question) => new(_answers.Remove(question));

    /// <summary>Whether whatever is supposed here is supposed there too.</summary>
    public bool IsPartOf(Case other) => _answers.All(answer => other._answers.TryGetValue(answer.Key, out bool same) && same == answer.Value);

    private bool? AnswerTo(Condition.Both both) => (AnswerTo(both.One), AnswerTo(both.Other)) switch
    {
        (false, _) or (_, false) => !both.IsExpected,
        (true, true) => both.IsExpected,
        _ => null,
    };

    private IEnumerable<Case> ByAnswersTo(Question question) =>
        YesAndNo.Select(answer => new Case(_answers.SetItem(question, answer))).Where(one => one.CanHappen());

    private bool CanHappen() => _answers.GroupBy(answer => answer.Key.Subject).All(CanBe) && _answers.All(IsReached);

    /// <summary>
    /// What is in an object is asked only where there is one. Where there is none, "no" stands for the answer that nobody gets.
    /// </summary>
    private bool IsReached(KeyValuePair<Question, bool> answer) =>
        !answer.Value
        || !_answers.Any(other => other.Value
            && other.Key is { Relation: Relation.Is, Operand: Question.Null }
            && answer.Key.Subject.StartsWith(other.Key.Subject + PathSeparator, StringComparison.Ordinal));

    /// <summary>Whether one subject can give all these answers.</summary>
    private static bool CanBe(IEnumerable<KeyValuePair<Question, bool>> answers)
    {
        ILookup<(Relation, bool), string> operands = answers.ToLookup(answer => (answer.Key.Relation, answer.Value), answer => answer.Key.Operand);
        string[] known = operands[(Relation.Is, true)].ToArray();
        long lowest = operands[(Relation.IsAbove, true)].Select(Number).DefaultIfEmpty(long.MinValue).Max();
        long highest = operands[(Relation.IsAbove, false)].Select(Number).DefaultIfEmpty(long.MaxValue).Min();
        return known.Length switch
        {
            0 => HasOthers(lowest, highest, new HashSet<string>(operands[(Relation.Is, false)])),
            1 => !long.TryParse(known[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) || (number > lowest && number <= highest),
            _ => false,
        };
    }

    /// <summary>Whether there are integers above one and up to another besides some.</summary>
    private static bool HasOthers(long above, long highest, HashSet<string> excluded)
    {
        for (long number = above; number < highest; number++)
        {
            if (!excluded.Contains(Written(number + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static long Number(string operand) => long.Parse(operand, CultureInfo.InvariantCulture);

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
