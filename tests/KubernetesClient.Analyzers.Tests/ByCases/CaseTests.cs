using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Reading.Cases;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.ByCases;

public sealed class CaseTests
{
    [Fact]
    public void No_question_makes_no_cases() => Assert.Empty(Case.Of([]));

    [Fact]
    public void A_question_has_two_answers() => Assert.Equal(["a", "!a"], Written(IsSet("a")));

    [Fact]
    public void Constants_exclude_each_other() =>
        Assert.Equal(["kind=1 !kind=2", "!kind=1 kind=2", "!kind=1 !kind=2"], Written(Is("kind", "1"), Is("kind", "2")));

    [Fact]
    public void What_is_in_an_object_is_not_asked_of_null() =>
        Assert.Equal(["x=null !x→on", "!x=null x→on", "!x=null !x→on"], Written(Is("x", Question.Null), IsSet("x→on")));

    [Theory]
    [InlineData("n>1 n=1", false)]
    [InlineData("n>1 n=2", true)]
    [InlineData("n>1 !n>3", true)]
    [InlineData("n>3 !n>1", false)]
    [InlineData("n>1 !n>3 !n=2", true)]
    [InlineData("n>1 !n>3 !n=2 !n=3", false)]
    [InlineData("!n>1 n=null", true)]
    public void Numbers_are_on_one_line(string answers, bool canHappen)
    {
        (Question Question, bool Answer)[] asked = answers.Split(' ').Select(Parse).ToArray();

        Assert.Equal(canHappen, Case.Of(asked.Select(one => one.Question).Append(IsSet("other"))).Any(one => asked.All(answer => one.Answers.Contains(KeyValuePair.Create(answer.Question, answer.Answer)))));
    }

    [Fact]
    public void Questions_past_the_bound_are_not_told_apart()
    {
        var cases = Case.Of("abcdefgh".Select(name => IsSet($"{name}")));

        Assert.Equal(Case.MaxCases, cases.Length);
        Assert.All(cases, one => Assert.Equal(["a", "b", "c", "d"], one.Answers.Select(answer => answer.Key.Subject).Order()));
    }

    [Fact]
    public void A_finer_question_past_the_bound_leaves_room_for_others() =>
        Assert.Equal(16, Case.Of(new[] { "a", "b", "c" }.Select(IsSet).Concat([Is("kind", "1"), Is("kind", "2")])).Length);

    private static IEnumerable<string> Written(params Question[] questions) => Case.Of(questions).Select(one => string.Join(" ", one.Answers
        .OrderBy(answer => answer.Key.Affirmed, System.StringComparer.Ordinal)
        .Select(answer => answer.Value ? answer.Key.Affirmed : answer.Key.Denied)));

    private static Question IsSet(string name) => new(name, Relation.Is, Question.True, name, $"!{name}");

    private static Question Is(string name, string constant) => new(name, Relation.Is, constant, $"{name}={constant}", $"!{name}={constant}");

    private static (Question Question, bool Answer) Parse(string written)
    {
        bool answer = written[0] != '!';
        string text = written.TrimStart('!');
        return text.Split('>') is [var subject, var bound]
            ? (new Question(subject, Relation.IsAbove, bound, text, $"!{text}"), answer)
            : (Is(text.Split('=')[0], text.Split('=')[1]), answer);
    }
}
