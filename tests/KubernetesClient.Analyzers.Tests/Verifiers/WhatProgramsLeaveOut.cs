using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>
/// A program that never writes something which every real one has is about something else: a test of it need not say each time
/// what is missing. Who wants to hear of it names the rule.
/// </summary>
internal static class WhatProgramsLeaveOut
{
    private static readonly (string Id, string[] Signs)[] LeftOut =
    {
        ("K8S1007", new[] { "MatchLabels", "matchLabels", "MatchExpressions" }),
        ("K8S2006", new[] { "ReadinessProbe", "readinessProbe" }),
        ("K8S2009", new[] { "Image", "image:" }),
    };

    /// <summary>The ids that do not count in a test.</summary>
    public static IEnumerable<string> IdsIn(SolutionState state)
    {
        string[] sources = state.AdditionalProjects.Values
            .Append(state)
            .SelectMany(project => project.Sources)
            .Select(source => source.content.ToString())
            .ToArray();
        return LeftOut
            .Where(one => !sources.Any(source => one.Signs.Append(one.Id).Any(sign => source.Contains(sign, StringComparison.Ordinal))))
            .Select(one => one.Id);
    }
}
