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

    /// <inheritdoc />
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        ReferenceAssemblies = TestReferences.For(TestState, Client);
        DisabledDiagnostics.AddRange(ProgramsWithoutSelectors.IdsLeftOut(TestState));
        await base.RunImplAsync(cancellationToken);
        await VerifyPerDocumentAsync(cancellationToken);
    }
}
