using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Values;

/// <summary>A string: literal pieces and opaques in a row, neighbouring literals joined, never two in a row.</summary>
internal sealed record Text : Value
{
    private Text(ImmutableArray<TextPiece> pieces, Origin? origin)
        : base(origin) => Pieces = pieces;

    /// <summary>The pieces in order; none for the empty string.</summary>
    public ImmutableArray<TextPiece> Pieces { get; }

    /// <summary>The whole text, if no piece is opaque; else null.</summary>
    public string? Literal => Pieces.Length switch
    {
        0 => "",
        1 when Pieces[0].Identity is null => Pieces[0].Written,
        _ => null,
    };

    /// <summary>The text as a message shows it: opaque pieces in braces.</summary>
    public string Display => string.Concat(Pieces.Select(piece => piece.Identity is null ? piece.Written : $"{{{piece.Written}}}"));

    /// <summary>A text that is wholly known.</summary>
    public static Text Of(string literal, Origin? origin) =>
        new(literal.Length == 0 ? ImmutableArray<TextPiece>.Empty : ImmutableArray.Create(TextPiece.Literal(literal)), origin);

    /// <summary>A text of pieces, which are joined where they are neighbouring literals.</summary>
    public static Text Of(ImmutableArray<TextPiece> pieces, Origin? origin)
    {
        if (AreApart(pieces))
        {
            return new Text(pieces, origin);
        }

        var joined = ImmutableArray.CreateBuilder<TextPiece>(pieces.Length);
        foreach (TextPiece piece in pieces)
        {
            if (piece is { Identity: null, Written: "" })
            {
                continue;
            }

            if (piece.Identity is null && joined.Count > 0 && joined[joined.Count - 1] is { Identity: null } last)
            {
                joined[joined.Count - 1] = TextPiece.Literal(last.Written + piece.Written);
            }
            else
            {
                joined.Add(piece);
            }
        }

        return new Text(joined.ToImmutable(), origin);
    }

    private static bool AreApart(ImmutableArray<TextPiece> pieces)
    {
        bool isAfterLiteral = false;
        foreach (TextPiece piece in pieces)
        {
            if (piece.IsLiteral && (isAfterLiteral || piece.Written.Length == 0))
            {
                return false;
            }

            isAfterLiteral = piece.IsLiteral;
        }

        return true;
    }

    /// <summary>Whether pieces and origin are the same.</summary>
    public bool Equals(Text? other) => base.Equals(other) && Pieces.SequenceEqual(other!.Pieces);

    /// <inheritdoc />
    public override int GetHashCode() => Pieces.Length == 0 ? 0 : Pieces[0].GetHashCode();
}
