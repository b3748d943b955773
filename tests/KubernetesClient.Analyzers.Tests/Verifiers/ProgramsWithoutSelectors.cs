using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>
/// Workloads in programs that leave all selectors out are about something else: the API server would refuse them, and a test
/// need not say so.
/// </summary>
internal static class ProgramsWithoutSelectors
{
    private const string MissingSelector = "K8S1007";

    private static readonly string[] SignsOfSelectors = { "MatchLabels", "matchLabels", "MatchExpressions", MissingSelector };

    /// <summary>The ids that do not count in a test.</summary>
    public static IEnumerable<string> IdsLeftOut(SolutionState state) =>
        state.AdditionalProjects.Values
            .Append(state)
            .SelectMany(project => project.Sources)
            .Any(source => SignsOfSelectors.Any(sign => source.content.ToString().Contains(sign, StringComparison.Ordinal)))
            ? Array.Empty<string>()
            : new[] { MissingSelector };
}
