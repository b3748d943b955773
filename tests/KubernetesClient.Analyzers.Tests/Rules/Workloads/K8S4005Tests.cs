using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Workloads;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Rules.Workloads.DatabaseDeploymentSource;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

public sealed class K8S4005Tests
{
    private const string Qdrant = "\"qdrant/qdrant:v1.9.0\"";
    private const string Claim = """PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = "db-data" }""";
    private const string Recreate = """Strategy = new V1DeploymentStrategy { Type = "Recreate" },""";
    private const string MayOverlap = "an update may start the new pod while the old one still uses the data";
    private const string IsLost = "the data is lost when the pod is replaced";

    private static readonly string Mounted = DataAt("/qdrant/storage");

    private static DiagnosticResult OnePod(string reason) => new DiagnosticResult(K8S4005OnePodDatabase.Id, DiagnosticSeverity.Info)
        .WithLocation(0)
        .WithMessage($"Deployment 'db' runs qdrant/qdrant, which keeps data in '/qdrant/storage': {reason}; a StatefulSet gives its pod a name and a disk that stay");

    [Theory]
    [InlineData(Recreate, Claim)]
    [InlineData(Recreate, "Nfs = new V1NFSVolumeSource()")]
    [InlineData(Recreate, "HostPath = new V1HostPathVolumeSource { Path = \"/mnt\" }")]
    [InlineData(Recreate, "PersistentVolumeClaim = isOn ? new V1PersistentVolumeClaimVolumeSource { ClaimName = \"db-data\" } : null")]
    [InlineData("Strategy = new V1DeploymentStrategy { Type = tenant },", Claim)]
    [InlineData("Strategy = new V1DeploymentStrategy { Type = isOn ? \"Recreate\" : \"RollingUpdate\" },", Claim)]
    [InlineData("Strategy = StrategyOf(tenant),", Claim)]
    [InlineData("Replicas = 1," + Recreate, Claim)]
    public Task Perhaps_it_stops_before_it_starts_on_its_disk(string spec, string volume) => Verify.Silent(Of(Qdrant, spec, Mounted, Volume(volume)));

    [Fact]
    public Task Perhaps_its_volumes_keep_the_data() => Verify.Silent(Of(Qdrant, Recreate, Mounted, "Volumes = VolumesOf(tenant),"));

    [Theory]
    [InlineData("Replicas = 0,")]
    [InlineData("Replicas = count,")]
    [InlineData("Replicas = isOn ? 1 : 0,")]
    public Task Perhaps_there_is_not_one_pod(string spec) => Verify.Silent(Of(Qdrant, spec));

    [Theory]
    [InlineData("\"acme/db:1\"", "")]
    [InlineData("\"redis:7.4\"", "Args = new List<string> { \"--save\", \"\" },")]
    [InlineData("\"memcached:1.6\"", "")]
    [InlineData("\"grafana/loki:3.1.0\"", "Args = new List<string> { \"-target=read\" },")]
    [InlineData("\"hashicorp/vault:1.17\"", "")]
    [InlineData("\"postgres:17.5\"", "Command = new List<string> { \"pg_dump\" },")]
    public Task A_pod_that_does_not_surely_keep_data_is_silent(string image, string container) => Verify.Silent(Of(image, "", container));

    [Fact]
    public Task What_is_only_read_is_silent() => Verify.Silent(Of(Qdrant, "", DataAt("/qdrant/storage", "ReadOnlyProperty = true"), Volume(Claim)));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_database_that_loses_its_data_is_reported(ClientVersion client) => Verify.Reports(client, Of(Qdrant, "").MarkDeployment(), OnePod(IsLost));

    [Theory]
    [InlineData("", Claim, MayOverlap)]
    [InlineData("Replicas = 1, Strategy = new V1DeploymentStrategy { Type = \"RollingUpdate\" },", Claim, MayOverlap)]
    [InlineData("Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = 0, MaxUnavailable = 1 } },", Claim, MayOverlap)]
    [InlineData(Recreate, "EmptyDir = new V1EmptyDirVolumeSource()", IsLost)]
    [InlineData("Strategy = StrategyOf(tenant),", "EmptyDir = new V1EmptyDirVolumeSource()", IsLost)]
    public Task What_happens_to_the_data_is_said(string spec, string volume, string reason) =>
        Verify.Reports(Of(Qdrant, spec, Mounted, Volume(volume)).MarkDeployment(), OnePod(reason));

    [Fact]
    public Task Old_constructors_are_read_by_name() => Verify.Reports(ClientVersion.V9, """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1Deployment Build() => new {|K8S4005:V1Deployment|}(
                spec: new V1DeploymentSpec(
                    selector: new V1LabelSelector(),
                    template: new V1PodTemplateSpec(spec: new V1PodSpec(new List<V1Container> { new V1Container("db", image: "mongo:7.0") }))));
        }
        """);
}
