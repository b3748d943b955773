using System;

namespace KubernetesClient.Analyzers.Reading.Cases;

/// <summary>A question whose answer is the same each time that one run of the program asks it.</summary>
/// <param name="Subject">The identity of the opaque that is asked about.</param>
/// <param name="Relation">What is asked.</param>
/// <param name="Operand">The constant, written so that different ones are written differently.</param>
/// <param name="Affirmed">How a message says that it is so.</param>
/// <param name="Denied">How a message says that it is not so.</param>
internal sealed record Question(string Subject, Relation Relation, string Operand, string Affirmed, string Denied)
{
    /// <summary>The operand of a question that asks for null.</summary>
    public const string Null = "null";

    /// <summary>The operand of a question that asks whether a Boolean is set.</summary>
    public const string True = "True";

    /// <summary>Whether both ask the same; how they are written does not matter.</summary>
    public bool Equals(Question? other) =>
        other is not null && Subject == other.Subject && Relation == other.Relation && Operand == other.Operand;

    /// <inheritdoc />
    public override int GetHashCode() => Subject.GetHashCode() ^ Operand.GetHashCode();

    /// <summary>Whether what is asked about one may follow from what is asked about the other.</summary>
    public bool MayDependOn(Question other) =>
        Subject.IndexOf(other.Subject, StringComparison.Ordinal) >= 0 || other.Subject.IndexOf(Subject, StringComparison.Ordinal) >= 0;
}
