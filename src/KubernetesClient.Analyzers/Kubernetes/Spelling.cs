using System;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>Which texts a person may have meant to write alike.</summary>
internal static class Spelling
{
    private const int LengthOfOneSlip = 4;
    private const int LengthOfTwoSlips = 8;

    /// <summary>Whether two names are one or two slips of the keyboard apart, by their length.</summary>
    public static bool AreNearlySame(string left, string right)
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
