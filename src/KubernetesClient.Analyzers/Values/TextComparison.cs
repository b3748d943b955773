using System;
using System.Collections.Generic;
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
    public static Answer IsSameText(this Value one, Value other) =>
        one is Choice || other is Choice ? AreSameTexts(one, other) : Compare(one, other);

    private static Answer AreSameTexts(Value one, Value other)
    {
        Answer? all = null;
        foreach ((Value left, Value right) in PairsOf(one, other))
        {
            Answer answer = Compare(left, right);
            if (answer == Answer.Maybe || (all is { } before && before != answer))
            {
                return Answer.Maybe;
            }

            all = answer;
        }

        return all ?? Answer.Maybe;
    }

    /// <summary>What the values can be at once: each with each, unless one decision is behind both.</summary>
    private static IEnumerable<(Value, Value)> PairsOf(Value one, Value other) =>
        one is Choice left && other is Choice right && left.IsDecidedWith(right) ? left.Members.Zip(right.Members, (first, second) => (first, second))
        : Choice.MembersOf(one).SelectMany(first => Choice.MembersOf(other).Select(second => (first, second)));

    /// <summary>A key that two values share exactly if they are surely the same text; null for a value that is no single text.</summary>
    public static string? TextKey(this Value value) =>
        PiecesOf(value) is { } pieces
            ? string.Concat(pieces.Select(piece => piece.IsLiteral ? $"'{piece.Written}'" : $"{{{piece.Identity}}}"))
            : null;

    private static Answer Compare(Value one, Value other)
    {
        if (PiecesOf(one) is not { } left || PiecesOf(other) is not { } right)
        {
            return Answer.Maybe;
        }

        // What both begin and end with in common decides nothing.
        int start = CommonAtStart(left, right);
        if (start == left.Length && start == right.Length)
        {
            return Answer.Yes;
        }

        int end = CommonAtEnd(left, right, start);
        return CannotMeet(new Middle(left, start, left.Length - end), new Middle(right, start, right.Length - end)) ? Answer.No : Answer.Maybe;
    }

    private static bool CannotMeet(Middle left, Middle right) =>
        !TextEnds.CanMeet(left.Ends, right.Ends) || IsTooLongFor(left, right) || IsTooLongFor(right, left);

    /// <summary>A text without opaques cannot be one whose literals alone are longer; both without opaques differ by now.</summary>
    private static bool IsTooLongFor(Middle whole, Middle other) =>
        !whole.HasOpaque && (!other.HasOpaque || other.LiteralLength > whole.LiteralLength);

    private static int CommonAtStart(ImmutableArray<TextPiece> left, ImmutableArray<TextPiece> right)
    {
        int count = 0;
        while (count < left.Length && count < right.Length && SamePiece(left[count], right[count]))
        {
            count++;
        }

        return count;
    }

    private static int CommonAtEnd(ImmutableArray<TextPiece> left, ImmutableArray<TextPiece> right, int start)
    {
        int count = 0;
        while (count < left.Length - start && count < right.Length - start && SamePiece(left[left.Length - 1 - count], right[right.Length - 1 - count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>How the source writes an opaque does not matter.</summary>
    private static bool SamePiece(TextPiece left, TextPiece right) =>
        left.Identity is null && right.Identity is null ? left.Written == right.Written : left.Identity == right.Identity;

    private static ImmutableArray<TextPiece>? PiecesOf(Value value) => value switch
    {
        Text text => text.Pieces,
        Opaque opaque => ImmutableArray.Create(TextPiece.Of(opaque)),
        _ => null,
    };

    /// <summary>The pieces of a text from one to before another.</summary>
    private readonly struct Middle
    {
        public Middle(ImmutableArray<TextPiece> pieces, int start, int end)
        {
            Ends = TextEnds.Of(pieces, start, end);
            for (int index = start; index < end; index++)
            {
                HasOpaque |= !pieces[index].IsLiteral;
                LiteralLength += pieces[index].IsLiteral ? pieces[index].Written.Length : 0;
            }
        }

        public TextEnds Ends { get; }

        public bool HasOpaque { get; }

        public int LiteralLength { get; }
    }
}
