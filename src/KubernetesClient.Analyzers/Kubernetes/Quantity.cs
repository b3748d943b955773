using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>An amount of a resource (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/).</summary>
/// <param name="Amount">The amount, at most what Kubernetes keeps.</param>
internal readonly record struct Quantity(decimal Amount)
{
    private const decimal Largest = long.MaxValue;
    private const decimal Smallest = 0.000000001m;
    private const int Kibi = 1024;
    private const int Kilo = 1000;

    private static readonly Regex Form = new(
        @"\A(?<sign>[+-]?)(?<number>[0-9]+(\.[0-9]*)?|\.[0-9]+)(?:[eE](?<exponent>[+-]?[0-9]{1,9})|(?<suffix>[A-Za-z]{0,2}))\z",
        RegexOptions.CultureInvariant);

    private static readonly ImmutableDictionary<string, double> Factors = new[] { "", "k", "M", "G", "T", "P", "E" }
        .Select((suffix, power) => (suffix, factor: Math.Pow(Kilo, power)))
        .Concat(new[] { "Ki", "Mi", "Gi", "Ti", "Pi", "Ei" }.Select((suffix, power) => (suffix, factor: Math.Pow(Kibi, power + 1))))
        .Concat(new[] { "m", "u", "n" }.Select((suffix, power) => (suffix, factor: Math.Pow(Kilo, -power - 1))))
        .ToImmutableDictionary(one => one.suffix, one => one.factor, StringComparer.Ordinal);

    /// <summary>Reads a quantity; null if Kubernetes takes the text for none.</summary>
    public static Quantity? Parse(string text)
    {
        Match match = Form.Match(text);
        if (!match.Success || FactorOf(match) is not { } factor)
        {
            return null;
        }

        double size = double.Parse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * factor;
        decimal amount = size >= (double)Largest ? Largest
            : size > 0 && size < (double)Smallest ? Smallest
            : (decimal)size;
        return new Quantity(match.Groups["sign"].Value == "-" ? -amount : amount);
    }

    /// <summary>The quantity that a text is meant to be, which has spaces or names bytes; null if it is none.</summary>
    public static string? MeantBy(string text)
    {
        string bare = string.Concat(text.Where(character => !char.IsWhiteSpace(character))).TrimEnd('B', 'b');
        return bare != text && Parse(bare) is not null ? bare : null;
    }

    private static double? FactorOf(Match match)
    {
        if (match.Groups["exponent"].Success)
        {
            return Math.Pow(10, int.Parse(match.Groups["exponent"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        }

        return Factors.TryGetValue(match.Groups["suffix"].Value, out double factor) ? factor : null;
    }
}
