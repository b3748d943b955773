using System.Collections.Generic;
using System.Linq;

namespace KubernetesClient.Analyzers.Reading.Cases;

/// <summary>What a Boolean that is not known depends on: a question, or two conditions that hold together.</summary>
internal abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The same for conditions that ask the same.</summary>
    public abstract string Identity { get; }

    /// <summary>The questions that it asks.</summary>
    public abstract IEnumerable<Question> Questions { get; }

    /// <summary>The opposite.</summary>
    public abstract Condition Not();

    /// <summary>That both hold.</summary>
    public static Condition And(Condition one, Condition other) => new Both(one, other, IsExpected: true);

    /// <summary>That one of two holds.</summary>
    public static Condition Or(Condition one, Condition other) => new Both(one.Not(), other.Not(), IsExpected: false);

    /// <summary>The answer to a question.</summary>
    public sealed record Asked(Question Question, bool IsExpected) : Condition
    {
        /// <inheritdoc />
        public override string Identity => $"{(IsExpected ? "" : "!")}({Question.Subject} {Question.Relation} {Question.Operand})";

        /// <inheritdoc />
        public override IEnumerable<Question> Questions => new[] { Question };

        /// <inheritdoc />
        public override Condition Not() => this with { IsExpected = !IsExpected };
    }

    /// <summary>Two conditions together.</summary>
    public sealed record Both(Condition One, Condition Other, bool IsExpected) : Condition
    {
        /// <inheritdoc />
        public override string Identity => $"{(IsExpected ? "" : "!")}({One.Identity} & {Other.Identity})";

        /// <inheritdoc />
        public override IEnumerable<Question> Questions => One.Questions.Concat(Other.Questions);

        /// <inheritdoc />
        public override Condition Not() => this with { IsExpected = !IsExpected };
    }
}
