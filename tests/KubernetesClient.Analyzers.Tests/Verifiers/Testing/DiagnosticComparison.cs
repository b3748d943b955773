using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Holds what was reported against what a test expects.</summary>
internal static class DiagnosticComparison
{
    /// <summary>Fails unless each expected diagnostic was reported, and nothing else.</summary>
    public static void Verify(IVerifier verifier, string context, IEnumerable<Diagnostic> reported, ImmutableArray<DiagnosticResult> expected)
    {
        List<Diagnostic> left = reported.ToList();
        var missing = new List<DiagnosticResult>();

        // The more a test says of a diagnostic, the earlier it chooses.
        foreach (DiagnosticResult result in expected.OrderByDescending(result => (result.Message is null ? 0 : 2) + (result.Spans.IsDefaultOrEmpty ? 0 : 1)))
        {
            int match = left.FindIndex(diagnostic => Matches(diagnostic, result));
            if (match < 0)
            {
                missing.Add(result);
            }
            else
            {
                left.RemoveAt(match);
            }
        }

        verifier.True(
            missing.Count == 0 && left.Count == 0,
            $"{context}\nExpected but not reported:\n{Lines(missing)}\nReported but not expected:\n{Lines(left.Select(diagnostic => $"{diagnostic} {string.Join(" and ", diagnostic.AdditionalLocations)}"))}");
    }

    private static string Lines<T>(IEnumerable<T> items) => string.Join("\n", items.Select(item => $"  {item}"));

    private static bool Matches(Diagnostic diagnostic, DiagnosticResult result) =>
        diagnostic.Id == result.Id
        && diagnostic.Severity == result.Severity
        && (result.Message is null || diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture) == result.Message)
        && MatchesLocations(diagnostic, result.Spans, result.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations));

    private static bool MatchesLocations(Diagnostic diagnostic, ImmutableArray<DiagnosticLocation> expected, bool ignoresAdditional) =>
        expected.IsDefaultOrEmpty
        || (Matches(diagnostic.Location, expected[0])
            && (ignoresAdditional
                || (diagnostic.AdditionalLocations.Count == expected.Length - 1
                    && diagnostic.AdditionalLocations.Zip(expected.Skip(1), Matches).All(same => same))));

    private static bool Matches(Location location, DiagnosticLocation expected)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return span.Path.Equals(expected.Span.Path, StringComparison.Ordinal)
            && span.StartLinePosition == expected.Span.StartLinePosition
            && (expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || span.EndLinePosition == expected.Span.EndLinePosition);
    }
}
