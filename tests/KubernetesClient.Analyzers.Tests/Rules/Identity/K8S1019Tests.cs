using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1019: name leaves no room for the revision label.</summary>
public sealed class K8S1019Tests
{
    private const string Name52 = "a123456789-123456789-123456789-123456789-123456789-1";
    private const string Name53 = Name52 + "2";

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_long_name_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Set($"{{|#0:\"{Name53}\"|}}"),
        new DiagnosticResult(K8S1019NameLeavesNoRoom.Id, DiagnosticSeverity.Info).WithLocation(0).WithMessage(
            $"StatefulSet is named '{Name53}', which has 53 characters: with more than 52 the label controller-revision-hash of its pods, name and revision, can be too long, and no pod is created"));

    [Theory]
    [InlineData("{|K8S1019:$\"{tenant}-" + Name52 + "\"|}")]
    [InlineData("isOn ? {|K8S1019:\"" + Name53 + "\"|} : {|K8S1019:\"" + Name53 + "-b\"|}")]
    public Task Other_long_names_are_reported(string name) => Verify.Reports(Set(name));

    [Theory]
    [InlineData("\"" + Name52 + "\"")]
    [InlineData("$\"{tenant}1234567-123456789-123456789-123456789-12345678-1\"")]
    [InlineData("tenant")]
    [InlineData("isOn ? \"db\" : \"" + Name53 + "\"")]
    public Task Names_that_may_have_room_are_silent(string name) => Verify.Silent(Set(name));

    [Theory]
    [InlineData("{|K8S1009:\"" + Name53 + "_b\"|}")]
    [InlineData("{|K8S1009:\"" + Name53 + "-123456789\"|}")]
    public Task A_name_that_is_refused_is_reported_once(string name) => Verify.Reports(Set(name));

    [Fact]
    public Task A_Deployment_has_no_such_label() => Verify.Silent(DatabaseSource.With(
        $$"""public static V1Deployment Web() => new V1Deployment { Metadata = new V1ObjectMeta { Name = "{{Name53}}" }, Spec = new V1DeploymentSpec { {{DatabaseSource.Pods}} } };"""));

    private static string Set(string name) => DatabaseSource.With(
        $$"""public static V1StatefulSet Set(string tenant, bool isOn) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = {{name}} }, Spec = new V1StatefulSetSpec { ServiceName = "db", Replicas = 1, {{DatabaseSource.Pods}} } };""");
}
