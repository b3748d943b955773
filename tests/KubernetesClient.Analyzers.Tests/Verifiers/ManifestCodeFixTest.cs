using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Documentation.AfterFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>A test of a fix.</summary>
public sealed partial class ManifestCodeFixTest<TCodeFix> : CSharpCodeFixTest<ManifestAnalyzer, TCodeFix, DefaultVerifier>
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>The version of the client library.</summary>
    public ClientVersion? Client { get; set; } = ClientVersion.V20;

    /// <inheritdoc />
    protected override Task RunImplAsync(CancellationToken cancellationToken)
    {
        ReferenceAssemblies = TestReferences.For(TestState, Client);
        DisabledDiagnostics.AddRange(WhatProgramsLeaveOut.IdsIn(TestState));
        foreach (ProjectState project in TestState.AdditionalProjects.Values)
        {
            _ = TestReferences.For(project, Client);
        }

        AssertThatNothingElseAppears();
        return base.RunImplAsync(cancellationToken);
    }

    /// <summary>What is expected after the fix and was not before is in the table of <c>docs/fixes.md</c>.</summary>
    private void AssertThatNothingElseAppears()
    {
        string rule = new TCodeFix().FixableDiagnosticIds.Single();
        ILookup<string, string> before = ExpectedIn(TestState).ToLookup(id => id);
        string[] appeared = ExpectedIn(FixedState)
            .GroupBy(id => id)
            .Where(after => after.Count() > before[after.Key].Count() && !AdviceTable.Rows.Contains((rule, after.Key)))
            .Select(after => after.Key)
            .ToArray();
        Assert.Empty(appeared);
    }

    private static IEnumerable<string> ExpectedIn(SolutionState state) => state.Sources
        .SelectMany(source => ExpectedIds().Matches(source.content.ToString()))
        .Select(mark => mark.Groups["id"].Value)
        .Concat(state.ExpectedDiagnostics.Select(expected => expected.Id));

    [GeneratedRegex(@"\{\|(?<id>K8S\d{4}):")]
    private static partial Regex ExpectedIds();
}
