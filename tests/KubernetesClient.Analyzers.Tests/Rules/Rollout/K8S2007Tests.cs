using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2007Tests
{
    private static string Pod(string image) => $"Containers = new List<V1Container> {{ new V1Container {{ Name = \"db\", Image = {image} }} }},";

    private static DiagnosticResult MayChange(string message) =>
        new DiagnosticResult(K8S2007ImageMayChange.Id, DiagnosticSeverity.Info).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task The_newest_version_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(Pod("{|#0:\"example.com/db:latest\"|}")),
        MayChange("Container 'db' of StatefulSet 'db' runs 'example.com/db:latest', whose tag is moved to each new version: a pod that is replaced may run another version than its peers, and no update says so"));

    [Fact]
    public Task A_port_is_no_tag() => Verify.Reports(
        WorkloadSource.Deployment(Pod("{|#0:\"registry.example.com:5000/acme/db\"|}")),
        MayChange("Container 'db' of Deployment 'db' runs 'registry.example.com:5000/acme/db', which has no tag: a pod that is replaced may run another version than its peers, and no update says so"));

    [Fact]
    public Task An_image_of_several_parts_and_one_of_an_init_container_are_reported() => Verify.Reports(WorkloadSource.StatefulSet(
        Pod("{|K8S2007:$\"{Registry}/acme/db:{Tag}\"|}") + " InitContainers = new List<V1Container> { new V1Container { Name = \"wait\", Image = {|K8S2007:\"acme/wait\"|} } },",
        members: "private const string Registry = \"registry.example.com\"; private const string Tag = \"latest\";"));

    [Theory]
    [InlineData("\"acme/db:1\"")]
    [InlineData("\"acme/db:2-latest\"")]
    [InlineData("\"acme/db:latest-alpine\"")]
    [InlineData("\"registry.example.com:5000/acme/db:1.2\"")]
    [InlineData("\"acme/db@sha256:3f1d24a9b2fbd1ad6b9f0e1b6ee3a1b43a2ad0d8f9e4a0f4dbf8e0e9a8d5f2c1\"")]
    [InlineData("\"acme/db:latest@sha256:3f1d24a9b2fbd1ad6b9f0e1b6ee3a1b43a2ad0d8f9e4a0f4dbf8e0e9a8d5f2c1\"")]
    [InlineData("$\"acme/db:{tenant}-latest\"")]
    [InlineData("$\"acme/db:{tenant}\"")]
    [InlineData("$\"{tenant}/db:latest\"")]
    [InlineData("tenant")]
    [InlineData("isOn ? \"acme/db\" : \"acme/db:1\"")]
    [InlineData("\"<image>\"")]
    public Task A_version_or_what_may_be_one_is_silent(string image) => Verify.Silent(WorkloadSource.StatefulSet(Pod(image)));
}
