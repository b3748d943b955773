using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What the members of strings give where the strings are known.</summary>
internal static class TextFunctions
{
    private const string Static = "static:";
    private const int LargestWrittenInFull = 1_000_000;

    /// <summary>The text that a method makes of a text; null if it is not known, fails, or is another elsewhere.</summary>
    public static string? Compute(string method, string text, ImmutableArray<Value> arguments)
    {
        try
        {
            return (method, arguments.Length) switch
            {
                ("ToString", 0) => text,
                ("ToLowerInvariant", 0) => text.ToLowerInvariant(),
                ("ToUpperInvariant", 0) => text.ToUpperInvariant(),
                ("ToLower", 0) when IsSameInAllCultures(text) => text.ToLowerInvariant(),
                ("ToUpper", 0) when IsSameInAllCultures(text) => text.ToUpperInvariant(),
                ("Trim", 0) => text.Trim(),
                ("TrimStart", 0) => text.TrimStart(),
                ("TrimEnd", 0) => text.TrimEnd(),
                ("Trim", 1) => CharacterIn(arguments[0]) is { } trimmed ? text.Trim(trimmed) : null,
                ("TrimStart", 1) => CharacterIn(arguments[0]) is { } trimmed ? text.TrimStart(trimmed) : null,
                ("TrimEnd", 1) => CharacterIn(arguments[0]) is { } trimmed ? text.TrimEnd(trimmed) : null,
                ("Replace", 2) when arguments[0] is Text { Literal: { Length: > 0 } old } && arguments[1] is Text { Literal: { } replacement } => text.Replace(old, replacement),
                ("Substring", 1) when arguments[0] is Number start => text.Substring((int)start.Amount),
                ("Substring", 2) when arguments[0] is Number start && arguments[1] is Number length => text.Substring((int)start.Amount, (int)length.Amount),
                ("Remove", 1) when arguments[0] is Number start => text.Remove((int)start.Amount),
                ("Remove", 2) when arguments[0] is Number start && arguments[1] is Number length => text.Remove((int)start.Amount, (int)length.Amount),
                ("Insert", 2) when arguments[0] is Number start && arguments[1] is Text { Literal: { } inserted } => text.Insert((int)start.Amount, inserted),
                ("PadLeft", 1) when WidthIn(arguments[0]) is { } width => text.PadLeft(width),
                ("PadRight", 1) when WidthIn(arguments[0]) is { } width => text.PadRight(width),
                ("PadLeft", 2) when WidthIn(arguments[0]) is { } width && CharacterIn(arguments[1]) is { } filling => text.PadLeft(width, filling),
                ("PadRight", 2) when WidthIn(arguments[0]) is { } width && CharacterIn(arguments[1]) is { } filling => text.PadRight(width, filling),
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The answer of a method that asks about texts; null if it is not known, or is another elsewhere.</summary>
    public static bool? Ask(string method, ImmutableArray<Value> texts) => (method, texts.Length) switch
    {
        (_, 3) when IsComparison(texts[2], "Ordinal") => Ask(method, texts.RemoveAt(2)),
        (_, 3) when IsComparison(texts[2], "OrdinalIgnoreCase") && texts[0] is Text { Literal: { } one } && texts[1] is Text { Literal: { } other } =>
            Ask(method, ImmutableArray.Create<Value>(Text.Of(one.ToUpperInvariant(), origin: null), Text.Of(other.ToUpperInvariant(), origin: null))),
        ("Equals", 2) => IsEqual(texts[0], texts[1]),
        ("StartsWith", 2) when texts[0] is Text text && texts[1] is Text { Literal: { } start } => StartsWith(text, start),
        ("EndsWith", 2) when texts[0] is Text text && texts[1] is Text { Literal: { } end } => EndsWith(text, end),
        ("Contains", 2) when texts[0] is Text text && texts[1] is Text { Literal: { } part } => Contains(text, part),
        _ => null,
    };

    /// <summary>How every culture writes a floating-point constant; null for another constant, or where cultures differ.</summary>
    public static string? Write(object? constant) => constant switch
    {
        double number when number is >= 0 and <= LargestWrittenInFull && Math.Floor(number) == number => ((long)number).ToString(CultureInfo.InvariantCulture),
        float number when number is >= 0 and <= LargestWrittenInFull && Math.Floor(number) == number => ((long)number).ToString(CultureInfo.InvariantCulture),
        decimal number when number >= 0 && number.ToString(CultureInfo.InvariantCulture) is var written && written.IndexOf('.') < 0 => written,
        _ => null,
    };

    /// <summary>The number that digits stand for; null if they stand for none.</summary>
    public static long? Parse(string digits, SpecialType type) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && (type == SpecialType.System_Int64 || number <= int.MaxValue)
            ? number
            : null;

    /// <summary>The parts of a text between separators; null if they are not known.</summary>
    public static string[]? Split(Value text, Value separator) =>
        text is Text { Literal: { } literal } && separator is Text { Literal: { Length: > 0 } between }
            ? literal.Split(new[] { between }, StringSplitOptions.None)
            : null;

    private static bool IsComparison(Value value, string name) => value is Opaque { Identity: var identity } && identity == $"{Static}F:System.StringComparison.{name}";

    private static bool? IsEqual(Value one, Value other) =>
        one is Text && other is Text
            ? one.IsSameText(other) switch
            {
                Answer.Yes => true,
                Answer.No => false,
                _ => null,
            }
            : null;

    private static bool? StartsWith(Text text, string start)
    {
        string known = text.Pieces.Length > 0 && text.Pieces[0].Identity is null ? text.Pieces[0].Written : "";
        return !IsPlain(known) || !IsPlain(start) ? null
            : known.StartsWith(start, StringComparison.Ordinal) ? true
            : text.Literal is not null || !start.StartsWith(known, StringComparison.Ordinal) ? false
            : null;
    }

    private static bool? EndsWith(Text text, string end)
    {
        string known = text.Pieces.Length > 0 && text.Pieces[text.Pieces.Length - 1] is { Identity: null } last ? last.Written : "";
        return !IsPlain(known) || !IsPlain(end) ? null
            : known.EndsWith(end, StringComparison.Ordinal) ? true
            : text.Literal is not null || !end.EndsWith(known, StringComparison.Ordinal) ? false
            : null;
    }

    private static bool? Contains(Text text, string part) =>
        text.Pieces.Any(piece => piece.Identity is null && piece.Written.IndexOf(part, StringComparison.Ordinal) >= 0) ? true
            : text.Literal is not null ? part.Length == 0
            : null;

    /// <summary>Whether every culture compares the characters one by one.</summary>
    private static bool IsPlain(string text) => text.All(character => character is >= ' ' and <= '~');

    /// <summary>In some cultures the letter I has another small or large one.</summary>
    private static bool IsSameInAllCultures(string text) => IsPlain(text) && text.All(character => character is not ('i' or 'I'));

    private static char? CharacterIn(Value value) => value is Text { Literal: { Length: 1 } character } ? character[0] : null;

    private static int? WidthIn(Value value) => value is Number { Amount: >= 0 and <= 1000 } width ? (int)width.Amount : null;
}
