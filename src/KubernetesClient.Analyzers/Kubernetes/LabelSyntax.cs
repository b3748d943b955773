using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>
/// How labels and annotations are written
/// (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set).
/// </summary>
internal static class LabelSyntax
{
    private const string Characters = "keys have only letters, digits, '-', '_' and '.', and one '/' after a domain";
    private const int Longest = 63;

    /// <summary>What the key of a label surely breaks; null if it may be right, or if somebody fills in a part of it.</summary>
    public static string? LabelKeyBrokenBy(Text key) => KeyBrokenBy(key, ignoresCase: false);

    /// <summary>The same of the key of an annotation, in whose prefix capitals do not count.</summary>
    public static string? AnnotationKeyBrokenBy(Text key) => KeyBrokenBy(key, ignoresCase: true);

    /// <summary>What the value of a label surely breaks; null if it may be right, or if somebody fills in a part of it.</summary>
    public static string? ValueBrokenBy(Text value)
    {
        string? broken = value.Pieces.Any(piece => piece.IsLiteral && !piece.Written.AreAll(IsAllowed)) ? "label values have only letters, digits, '-', '_' and '.'"
            : IsBound(TextEnds.Of(value)) ? "label values begin and end with a letter or a digit"
            : NameRule.LeastLengthOf(value) > Longest ? $"label values have at most 63 characters, and this one has {NameRule.DisplayOfLength(value)}"
            : null;
        return broken is not null && ServiceNames.IsToBeFilledIn(value) ? null : broken;
    }

    /// <summary>The label value that a text is meant to be: with dashes in place of what is not allowed. Null if that is none.</summary>
    public static string? ValueMeantBy(string text)
    {
        string meant = Regex.Replace(text, "[^A-Za-z0-9._-]+", "-", RegexOptions.CultureInvariant).Trim('-', '_', '.');
        return meant.Length > 0 && ValueBrokenBy(Text.Of(meant, origin: null)) is null ? meant : null;
    }

    private static string? KeyBrokenBy(Text key, bool ignoresCase)
    {
        string? broken = key.Literal is { } literal ? BrokenBy(literal, ignoresCase)
            : key.Pieces.Any(piece => piece.IsLiteral && !piece.Written.AreAll(character => IsAllowed(character) || character == '/')) ? Characters
            : null;
        return broken is not null && ServiceNames.IsToBeFilledIn(key) ? null : broken;
    }

    private static string? BrokenBy(string key, bool ignoresCase)
    {
        int slash = key.IndexOf('/');
        int length = key.Length - slash - 1;
        if (!key.AreAll(slash + 1, key.Length, IsAllowed))
        {
            return Characters;
        }

        if (slash >= 0 && !IsDomain(ignoresCase ? key.ToLowerInvariant() : key, slash))
        {
            return "what stands before the '/' of a key is a domain in small letters";
        }

        return length == 0 || !IsLetterOrDigit(key[slash + 1]) || !IsLetterOrDigit(key[key.Length - 1]) ? "keys begin and end with a letter or a digit"
            : length > Longest ? $"keys have at most 63 characters after the '/', and this one has {length.ToString(CultureInfo.InvariantCulture)}"
            : null;
    }

    private static bool IsDomain(string key, int length) => NameRule.Subdomain.IsKeptBy(key, length) && key.IndexOf("..", 0, length, StringComparison.Ordinal) < 0;

    private static bool IsAllowed(char character) => IsLetterOrDigit(character) || character is '-' or '_' or '.';

    private static bool IsBound(TextEnds ends) =>
        (ends.Start.Length > 0 && !IsLetterOrDigit(ends.Start[0])) || (ends.End.Length > 0 && !IsLetterOrDigit(ends.End[ends.End.Length - 1]));

    private static bool IsLetterOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
