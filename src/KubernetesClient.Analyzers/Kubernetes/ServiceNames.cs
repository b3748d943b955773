using System;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>Which names of Services a person takes for one another.</summary>
internal static class ServiceNames
{
    private const int LengthOfOneSlip = 4;
    private const int LengthOfTwoSlips = 8;

    private static readonly ImmutableArray<string> CustomaryEndings = ImmutableArray.Create("-headless", "-service", "-svc");

    /// <summary>
    /// Whether two different names are nearly the same: one or two slips of the keyboard apart, or the same but for a
    /// customary ending.
    /// </summary>
    public static bool AreNearlySame(Value one, Value other) =>
        StemKeyOf(one) is { } stem && stem == StemKeyOf(other)
        || (one is Text { Literal: { } left } && other is Text { Literal: { } right } && AreNearlySame(left, right));

    private static string? StemKeyOf(Value name) => name switch
    {
        Text { Pieces: var pieces } text when pieces.Length > 0 && pieces[pieces.Length - 1] is { Identity: null } last =>
            Text.Of(pieces.SetItem(pieces.Length - 1, TextPiece.Literal(WithoutEnding(last.Written))), text.Origin).TextKey(),
        _ => name.TextKey(),
    };

    private static string WithoutEnding(string name)
    {
        string? ending = CustomaryEndings.FirstOrDefault(customary => name.EndsWith(customary, StringComparison.Ordinal));
        return ending is null ? name : name.Substring(0, name.Length - ending.Length);
    }

    private static bool AreNearlySame(string left, string right)
    {
        int shorter = Math.Min(left.Length, right.Length);
        int slips = shorter >= LengthOfTwoSlips ? 2 : shorter >= LengthOfOneSlip ? 1 : 0;
        return Math.Abs(left.Length - right.Length) <= slips && Distance(left, right) <= slips;
    }

    /// <summary>How many characters were added, left out, changed, or swapped with the next.</summary>
    private static int Distance(string left, string right)
    {
        var costs = new int[left.Length + 1, right.Length + 1];
        for (int row = 0; row <= left.Length; row++)
        {
            for (int column = 0; column <= right.Length; column++)
            {
                costs[row, column] = row == 0 ? column
                    : column == 0 ? row
                    : Math.Min(
                        Math.Min(costs[row - 1, column], costs[row, column - 1]) + 1,
                        costs[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1));
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    costs[row, column] = Math.Min(costs[row, column], costs[row - 2, column - 2] + 1);
                }
            }
        }

        return costs[left.Length, right.Length];
    }
}
