using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>A test of a fix.</summary>
public sealed class ManifestCodeFixTest<TCodeFix> : CSharpCodeFixTest<ManifestAnalyzer, TCodeFix, DefaultVerifier>
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

        return base.RunImplAsync(cancellationToken);
    }
}
