using System;
using System.Globalization;

namespace k8s.Models;

/// <summary>Reads and writes quantities such as <c>10Gi</c> and <c>500m</c>.</summary>
internal static class QuantityText
{
    private static readonly (string Suffix, decimal Factor)[] Suffixes =
    {
        ("Ki", 1024m), ("Mi", 1048576m), ("Gi", 1073741824m), ("Ti", 1099511627776m), ("Pi", 1125899906842624m), ("Ei", 1152921504606846976m),
        ("n", 0.000000001m), ("u", 0.000001m), ("m", 0.001m), ("k", 1e3m), ("M", 1e6m), ("G", 1e9m), ("T", 1e12m), ("P", 1e15m), ("E", 1e18m),
    };

    public static decimal MaxAllowed { get; } = (decimal)long.MaxValue;

    public static string Of(decimal n, int exp) => FormattableString.Invariant($"{n}e{exp}");

    public static decimal ToDecimal(string text)
    {
        foreach ((string suffix, decimal factor) in Suffixes)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
            {
                return factor * decimal.Parse(text.Substring(0, text.Length - suffix.Length), NumberStyles.Number, CultureInfo.InvariantCulture);
            }
        }

        return decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
