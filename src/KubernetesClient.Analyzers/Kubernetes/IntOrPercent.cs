using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>
/// A number of pods, or a share of them. The client sends a text of digits as a number.
/// </summary>
/// <param name="Amount">The number, or the percentage.</param>
/// <param name="IsPercentage">Which of the two it is.</param>
internal readonly record struct IntOrPercent(long Amount, bool IsPercentage)
{
    /// <summary>Reads an <c>IntOrString</c>; null if it is neither of the two.</summary>
    public static IntOrPercent? Of(Value value) => value switch
    {
        Number number => new IntOrPercent(number.Amount, IsPercentage: false),
        Text { Literal: { } text } => OfText(text),
        _ => null,
    };

    /// <summary>Whether a value is surely neither a number nor a percentage, though it is one text.</summary>
    public static bool IsSurelyNone(Value value) => value is Text { Literal: { } text } && OfText(text) is null;

    /// <summary>As Kubernetes writes it.</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + (IsPercentage ? "%" : "");

    private static IntOrPercent? OfText(string text)
    {
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number))
        {
            return new IntOrPercent(number, IsPercentage: false);
        }

        string digits = text.TrimEnd('%');
        return digits.Length == text.Length - 1
            && digits.All(letter => letter is >= '0' and <= '9')
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long share)
            ? new IntOrPercent(share, IsPercentage: true)
            : null;
    }
}
