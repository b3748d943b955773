using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>A test of the analyzer: as a build runs it, and document by document, as an IDE asks.</summary>
public sealed partial class ManifestAnalyzerTest : CSharpAnalyzerTest<ManifestAnalyzer, DefaultVerifier>
{
    /// <summary>A test with one or more files; the first is named as the verifiers name it.</summary>
    public ManifestAnalyzerTest(params string[] sources)
    {
        foreach (string source in sources)
        {
            TestState.Sources.Add(source);
        }
    }

    /// <summary>The version of the client library; null leaves it out.</summary>
    public ClientVersion? Client { get; set; } = ClientVersion.V20;

    /// <summary>Whether the program is whole: what it leaves out, it lacks.</summary>
    public bool CountsWhatIsLeftOut { get; set; }

    /// <inheritdoc />
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        ReferenceAssemblies = TestReferences.For(TestState, Client);
        if (!CountsWhatIsLeftOut)
        {
            DisabledDiagnostics.AddRange(WhatProgramsLeaveOut.IdsIn(TestState).Except(ExpectedDiagnostics.Select(expected => expected.Id)));
        }

        await base.RunImplAsync(cancellationToken);
        await VerifyPerDocumentAsync(cancellationToken);
    }
}
