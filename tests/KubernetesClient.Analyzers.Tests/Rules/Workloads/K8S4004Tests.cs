using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Workloads;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

public sealed class K8S4004Tests
{
    private static readonly string Source = FrontEndSource.Of("\"acme/worker:1\"");

    private static DiagnosticResult Perhaps(string message) =>
        new DiagnosticResult(K8S4004PerhapsDeployment.Id, DiagnosticSeverity.Info).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task An_unknown_image_whose_pods_nothing_tells_apart_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Source.MarkSet(),
        Perhaps("Nothing in StatefulSet 'web' asks for disks or names of its 3 pods: if they are interchangeable, a Deployment starts and updates them together and replaces them when a node is lost"),
        new DiagnosticResult("K8S1004", DiagnosticSeverity.Warning));

    [Fact]
    public Task K8S4001_speaks_first() => Verify.Reports(FrontEndSource.Of().MarkSet(), new DiagnosticResult("K8S4001", DiagnosticSeverity.Warning).WithLocation(0));

    [Fact]
    public Task A_web_server_beside_something_unknown_is_only_perhaps_a_Deployment() => Verify.Reports(
        FrontEndSource.Of(spec: "Replicas = 3,", members: "")
            .Replace("Containers = new List<V1Container> {", "Containers = new List<V1Container> { new V1Container { Name = \"worker\", Image = \"acme/worker:1\" },", System.StringComparison.Ordinal)
            .MarkSet(),
        new DiagnosticResult("K8S4004", DiagnosticSeverity.Info).WithLocation(0),
        new DiagnosticResult("K8S1015", DiagnosticSeverity.Info));
}
