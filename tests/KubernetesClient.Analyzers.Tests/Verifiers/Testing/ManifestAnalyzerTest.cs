using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

public sealed partial class ManifestAnalyzerTest
{
    private async Task VerifyPerDocumentAsync(CancellationToken cancellationToken)
    {
        foreach (TestCompilation project in TestCompilation.AllOf(Parse(TestState), ReferenceAssemblies).ToList())
        {
            await PerDocumentQuery.VerifyAsync(new DefaultVerifier(), project.Compilation, project.Options, () => new ManifestAnalyzer(), cancellationToken);
        }
    }
}
