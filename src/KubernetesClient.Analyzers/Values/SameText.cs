using System.Collections.Generic;

namespace KubernetesClient.Analyzers.Values;

/// <summary>
/// Takes values for equal that surely are the same text, wherever they come from, so that they can be looked up by it. Values
/// that are no single text are equal among themselves.
/// </summary>
internal sealed class SameText : IEqualityComparer<Value>
{
    private SameText()
    {
    }

    /// <summary>The comparer.</summary>
    public static SameText Comparer { get; } = new();

    /// <summary>Whether a value is one text, of which all or some may be known.</summary>
    public static bool IsOne(Value value) => value is Text or Opaque;

    /// <inheritdoc />
    public bool Equals(Value? one, Value? other)
    {
        int count = CountOf(one);
        if (count != CountOf(other))
        {
            return false;
        }

        for (int index = 0; index < count; index++)
        {
            if (KeyOf(one!, index) != KeyOf(other!, index))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public int GetHashCode(Value value)
    {
        int hash = 0;
        for (int index = CountOf(value) - 1; index >= 0; index--)
        {
            hash = unchecked((hash * 31) + KeyOf(value, index).Characters.GetHashCode());
        }

        return hash;
    }

    /// <summary>The number of pieces; negative for what is no single text.</summary>
    private static int CountOf(Value? value) => value switch
    {
        Text text => text.Pieces.Length,
        Opaque => 1,
        _ => -1,
    };

    /// <summary>How the source writes an opaque does not matter.</summary>
    private static (string Characters, bool IsLiteral) KeyOf(Value value, int index) => value is Text { Pieces: var pieces }
        ? (pieces[index].Identity ?? pieces[index].Written, pieces[index].IsLiteral)
        : (((Opaque)value).Identity, false);
}
