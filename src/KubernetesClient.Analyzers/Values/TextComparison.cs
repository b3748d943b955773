using System;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Values;

/// <summary>
/// Whether two values are the same text. Surely different are two texts only if they cannot meet whatever their opaques are:
/// <c>{name}-svc</c> and <c>{name}-headless</c> with the same opaque, or two different literals.
/// </summary>
internal static class TextComparison
{
    /// <summary>Compares two values; a choice is the same or different only if all its members are.</summary>
    public static Answer IsSameText(this Value one, Value other)
    {
        ImmutableArray<Answer> answers = Choice.MembersOf(one)
            .SelectMany(left => Choice.MembersOf(other).Select(right => Compare(left, right)))
            .Distinct()
            .ToImmutableArray();
        return answers.Length == 1 ? answers[0] : Answer.Maybe;
    }

    /// <summary>A key that two values share exactly if they are surely the same text; null for a value that is no single text.</summary>
    public static string? TextKey(this Value value) =>
        PiecesOf(value) is { } pieces
            ? string.Concat(pieces.Select(piece => IsLiteral(piece) ? $"'{piece.Written}'" : $"{{{piece.Identity}}}"))
            : null;

    private static Answer Compare(Value one, Value other)
    {
        if (PiecesOf(one) is not { } left || PiecesOf(other) is not { } right)
        {
            return Answer.Maybe;
        }

        if (left.SequenceEqual(right, SamePiece))
        {
            return Answer.Yes;
        }

        // What both begin and end with in common decides nothing.
        int start = CommonPieces(left, right);
        left = left.RemoveRange(0, start);
        right = right.RemoveRange(0, start);
        int end = CommonPieces(Reverse(left), Reverse(right));
        left = left.RemoveRange(left.Length - end, end);
        right = right.RemoveRange(right.Length - end, end);
        return CannotMeet(left, right) ? Answer.No : Answer.Maybe;
    }

    private static bool CannotMeet(ImmutableArray<TextPiece> left, ImmutableArray<TextPiece> right)
    {
        string leftStart = LiteralStart(left);
        string rightStart = LiteralStart(right);
        string leftEnd = LiteralEnd(left);
        string rightEnd = LiteralEnd(right);
        bool differsAtStart = !leftStart.StartsWith(rightStart, StringComparison.Ordinal) && !rightStart.StartsWith(leftStart, StringComparison.Ordinal);
        bool differsAtEnd = !leftEnd.EndsWith(rightEnd, StringComparison.Ordinal) && !rightEnd.EndsWith(leftEnd, StringComparison.Ordinal);
        return differsAtStart || differsAtEnd || IsTooLongFor(left, right) || IsTooLongFor(right, left);
    }

    /// <summary>A text without opaques cannot be one whose literals alone are longer; both without opaques differ by now.</summary>
    private static bool IsTooLongFor(ImmutableArray<TextPiece> whole, ImmutableArray<TextPiece> other) =>
        whole.All(IsLiteral) && (other.All(IsLiteral) || LiteralLength(other) > LiteralLength(whole));

    private static int LiteralLength(ImmutableArray<TextPiece> pieces) => pieces.Where(IsLiteral).Sum(piece => piece.Written.Length);

    private static string LiteralStart(ImmutableArray<TextPiece> pieces) => pieces.Length > 0 && IsLiteral(pieces[0]) ? pieces[0].Written : "";

    private static string LiteralEnd(ImmutableArray<TextPiece> pieces) => pieces.Length > 0 && IsLiteral(pieces[pieces.Length - 1]) ? pieces[pieces.Length - 1].Written : "";

    private static int CommonPieces(ImmutableArray<TextPiece> left, ImmutableArray<TextPiece> right)
    {
        int count = 0;
        while (count < left.Length && count < right.Length && SamePiece(left[count], right[count]))
        {
            count++;
        }

        return count;
    }

    private static ImmutableArray<TextPiece> Reverse(ImmutableArray<TextPiece> pieces) => pieces.Reverse().ToImmutableArray();

    private static bool IsLiteral(TextPiece piece) => piece.Identity is null;

    /// <summary>How the source writes an opaque does not matter.</summary>
    private static bool SamePiece(TextPiece left, TextPiece right) =>
        left.Identity is null && right.Identity is null ? left.Written == right.Written : left.Identity == right.Identity;

    private static ImmutableArray<TextPiece>? PiecesOf(Value value) => value switch
    {
        Text text => text.Pieces,
        Opaque opaque => ImmutableArray.Create(TextPiece.Of(opaque)),
        _ => null,
    };
}
