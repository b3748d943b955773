using System;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Values;

/// <summary>What a text surely starts and ends with.</summary>
/// <param name="Start">The literal that it starts with; empty if it starts with an opaque.</param>
/// <param name="End">The literal that it ends with; empty if it ends with an opaque.</param>
internal readonly record struct TextEnds(string Start, string End)
{
    /// <summary>The ends of a value; of one that is no single text nothing is sure.</summary>
    public static TextEnds Of(Value value) => value is Text text ? Of(text.Pieces, 0, text.Pieces.Length) : new TextEnds("", "");

    /// <summary>The ends of the pieces from one to before another.</summary>
    public static TextEnds Of(ImmutableArray<TextPiece> pieces, int start, int end) =>
        start < end ? new TextEnds(Literal(pieces[start]), Literal(pieces[end - 1])) : new TextEnds("", "");

    /// <summary>Whether texts with these ends can be the same.</summary>
    public static bool CanMeet(TextEnds one, TextEnds other) =>
        (one.Start.StartsWith(other.Start, StringComparison.Ordinal) || other.Start.StartsWith(one.Start, StringComparison.Ordinal))
        && (one.End.EndsWith(other.End, StringComparison.Ordinal) || other.End.EndsWith(one.End, StringComparison.Ordinal));

    private static string Literal(TextPiece piece) => piece.IsLiteral ? piece.Written : "";
}
