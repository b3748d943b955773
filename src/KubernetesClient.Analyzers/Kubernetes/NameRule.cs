using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>What names Kubernetes takes (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/).</summary>
internal sealed class NameRule
{
    private readonly bool _allowsDots;
    private readonly Func<char, bool> _isAllowed;

    private NameRule(bool allowsDots, int longest)
    {
        _allowsDots = allowsDots;
        _isAllowed = allowsDots ? character => IsOfLabel(character) || character == '.' : IsOfLabel;
        Longest = longest;
    }

    /// <summary>A label of a DNS name (RFC 1123): most names, and those of pods, which are host names.</summary>
    public static NameRule Label { get; } = new(allowsDots: false, longest: 63);

    /// <summary>Labels with dots between them: the name of an object that no host is named after.</summary>
    public static NameRule Subdomain { get; } = new(allowsDots: true, longest: 253);

    /// <summary>How many characters a name can have.</summary>
    public int Longest { get; }

    /// <summary>The fewest characters that a text can have: what is not known of it has at least one.</summary>
    public static int LeastLengthOf(Text text)
    {
        int length = 0;
        foreach (TextPiece piece in text.Pieces)
        {
            length += piece.IsLiteral ? piece.Written.Length : 1;
        }

        return length;
    }

    /// <summary>How a message gives the length of a text.</summary>
    public static string DisplayOfLength(Text text) =>
        $"{(text.Literal is null ? "at least " : "")}{LeastLengthOf(text).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Whether a value surely is no such name, whatever it is.</summary>
    public bool IsBrokenBy(Value name) => name is Text text
        ? BrokenBy(text) is not null
        : name is Choice { Members: var members } && members.All(IsBrokenBy);

    /// <summary>What the rule asks that a text surely is not; null if it may be a name, or if somebody fills in a part of it.</summary>
    public string? BrokenBy(Text name)
    {
        string? broken = HasOthers(name) ? $"names have only lower-case letters, digits{(_allowsDots ? ", '-' and '.'" : " and '-'")}"
            : IsBound(TextEnds.Of(name)) ? "names begin and end with a letter or a digit"
            : LeastLengthOf(name) > Longest ? $"names have at most {Longest.ToString(CultureInfo.InvariantCulture)} characters, and this one has {DisplayOfLength(name)}"
            : null;
        return broken is not null && ServiceNames.IsToBeFilledIn(name) ? null : broken;
    }

    /// <summary>Whether a text is such a name.</summary>
    public bool IsKeptBy(string name) => IsKeptBy(name, name.Length);

    /// <summary>Whether the first characters of a text are such a name.</summary>
    public bool IsKeptBy(string text, int length) =>
        length > 0
        && length <= Longest
        && text.AreAll(0, length, _isAllowed)
        && text[0] is not ('-' or '.')
        && text[length - 1] is not ('-' or '.');

    /// <summary>
    /// The name that a text is meant to be: in small letters, with dashes in place of what is not allowed. Null if that is no name.
    /// </summary>
    public string? MeantBy(string text)
    {
        string meant = Regex.Replace(text.ToLowerInvariant(), _allowsDots ? "[^a-z0-9.-]+" : "[^a-z0-9-]+", "-", RegexOptions.CultureInvariant).Trim('-', '.');
        return meant.Length > 0 && BrokenBy(Text.Of(meant, origin: null)) is null ? meant : null;
    }

    private bool HasOthers(Text name)
    {
        foreach (TextPiece piece in name.Pieces)
        {
            if (piece.IsLiteral && !piece.Written.AreAll(_isAllowed))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfLabel(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';

    private static bool IsBound(TextEnds ends) =>
        (ends.Start.Length > 0 && ends.Start[0] is '-' or '.') || (ends.End.Length > 0 && ends.End[ends.End.Length - 1] is '-' or '.');
}
