using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Workloads;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Rules.Workloads.DatabaseDeploymentSource;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

public sealed class K8S4002Tests
{
    private const string Qdrant = "\"qdrant/qdrant:v1.9.0\"";
    private const string Redis = "\"redis:7.4\"";
    private const string Replicas = "Replicas = 3,";
    private const string Claim = """PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = "db-data" }""";

    private static DiagnosticResult Stateful(string message) =>
        new DiagnosticResult(K8S4002StatefulDeployment.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    [Theory]
    // Images that are not known, and those that keep nothing.
    [InlineData("\"acme/db:1\"", "")]
    [InlineData("tenant", "")]
    [InlineData("$\"{tenant}/qdrant\"", "")]
    [InlineData("isOn ? \"qdrant/qdrant:v1.9.0\" : \"acme/db:1\"", "")]
    [InlineData("\"memcached:1.6\"", "")]
    [InlineData("\"nginx:1.27\"", "")]
    // Caches.
    [InlineData(Redis, "Args = new List<string> { \"--save\", \"\" },")]
    [InlineData(Redis, "Command = new List<string> { \"redis-server\", \"--save\", \"\" },")]
    [InlineData("\"nats:2.10\"", "")]
    // Other roles, and roles in doubt.
    [InlineData(Redis, "Command = new List<string> { \"redis-sentinel\", \"/etc/sentinel.conf\" },")]
    [InlineData(Redis, "Command = new List<string> { \"redis-cli\", \"monitor\" },")]
    [InlineData("\"postgres:17.5\"", "Command = new List<string> { \"pg_isready\" },")]
    [InlineData("\"hashicorp/vault:1.17\"", "")]
    [InlineData("\"grafana/loki:3.1.0\"", "Args = new List<string> { \"-target=read\" },")]
    [InlineData("\"milvusdb/milvus:v2.4\"", "")]
    [InlineData("\"minio/minio:RELEASE.2024-01-01T00-00-00Z\"", "Args = new List<string> { \"gateway\", \"s3\" },")]
    [InlineData("\"postgres:17.5\"", "Args = new List<string> { tenant },")]
    [InlineData("\"postgres:17.5\"", "EnvFrom = new List<V1EnvFromSource> { new V1EnvFromSource { ConfigMapRef = new V1ConfigMapEnvSource { Name = \"db\" } } },")]
    [InlineData("\"postgres:17.5\"", "Env = EnvOf(tenant),")]
    [InlineData("\"postgres:17.5\"", "VolumeMounts = MountsOf(tenant),")]
    public Task Pods_that_do_not_surely_keep_data_are_silent(string image, string container) => Verify.Silent(Of(image, Replicas, container, "Volumes = VolumesOf(tenant),"));

    [Theory]
    [InlineData("Replicas = 0,")]
    [InlineData("Replicas = count,")]
    [InlineData("Replicas = isOn ? 3 : 1,")]
    public Task Perhaps_there_are_not_several(string spec) => Verify.Silent(Of(Qdrant, spec));

    [Theory]
    [InlineData("ReadOnlyProperty = true", Claim)]
    [InlineData("ReadOnlyProperty = isOn", Claim)]
    [InlineData("", """PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = "db-data", ReadOnlyProperty = true }""")]
    public Task What_is_only_read_can_be_shared(string mount, string volume) =>
        Verify.Silent(Of(Qdrant, Replicas, DataAt("/qdrant/storage", mount), Volume(volume)));

    [Fact]
    public Task Side_cars_of_other_roles_are_silent() => Verify.Silent(WorkloadSource.Deployment(
        """
        Containers = new List<V1Container> { new V1Container { Name = "app", Image = "acme/app:1" } },
        InitContainers = new List<V1Container> { new V1Container { Name = "wait", Image = "postgres:17.5", Command = new List<string> { "pg_isready" } } },
        """,
        Replicas));

    [Fact]
    public Task A_StatefulSet_is_what_it_should_be() => Verify.Reports(Storage.DatabaseSource.Of(Qdrant, spec: Replicas).Replace(
        "new V1Container { Name = \"db\"", "new {|K8S3002:V1Container|} { Name = \"db\"", System.StringComparison.Ordinal));

    [Fact]
    public Task A_hook_may_choose_another_image() => Verify.Silent("""
        using System;
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1Deployment Build(Action<V1Container> customize)
            {
                var container = new V1Container { Name = "db", Image = "qdrant/qdrant:v1.9.0" };
                customize?.Invoke(container);
                return new V1Deployment { Spec = new V1DeploymentSpec { Replicas = 3, Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { container } } } } };
            }
        }
        """);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Several_databases_are_reported(ClientVersion client) => Verify.Reports(
        client,
        Of(Qdrant, Replicas).MarkDeployment(),
        Stateful("Deployment 'db' runs 3 pods of qdrant/qdrant, which keep data in '/qdrant/storage': none has a disk of its own, and a pod that is replaced comes back under another name; a StatefulSet gives each a name and a disk that stay"));

    [Theory]
    [InlineData(Claim)]
    [InlineData("EmptyDir = new V1EmptyDirVolumeSource()")]
    [InlineData("HostPath = new V1HostPathVolumeSource { Path = \"/mnt\" }")]
    public Task Wherever_the_data_lies_it_is_reported(string volume) => Verify.Reports(
        Of("$\"qdrant/qdrant:{tenant}\"", "Replicas = 2,", DataAt("/qdrant/storage"), Volume(volume)).MarkDeployment(),
        Stateful("Deployment 'db' runs 2 pods of qdrant/qdrant, which keep data in '/qdrant/storage': none has a disk of its own, and a pod that is replaced comes back under another name; a StatefulSet gives each a name and a disk that stay"));

    [Fact]
    public Task Parts_in_other_files_and_statements_are_followed() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            """
            using k8s.Models;

            public static class Program
            {
                public static V1Deployment Build()
                {
                    var vectors = new {|K8S4002:V1Deployment|}();
                    vectors.Spec = new V1DeploymentSpec { Replicas = Settings.Replicas };
                    vectors.Spec.Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new[] { Settings.Server() } } };
                    return vectors;
                }
            }
            """,
            """
            using k8s.Models;

            internal static class Settings
            {
                public const int Replicas = 5;

                public static V1Container Server() => new V1Container { Name = "db", Image = "qdrant/qdrant:v1.9.0" };
            }
            """,
        });

    [Fact]
    public Task Old_constructors_are_read_by_name() => Verify.Reports(ClientVersion.V9, """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1Deployment Build() => new {|K8S4002:V1Deployment|}(
                spec: new V1DeploymentSpec(
                    selector: new V1LabelSelector(),
                    replicas: 2,
                    template: new V1PodTemplateSpec(spec: new V1PodSpec(new List<V1Container> { new V1Container("db", image: "mongo:7.0") }))));
        }
        """);

    [Fact]
    public async Task An_option_adds_images_that_keep_data()
    {
        var test = new ManifestAnalyzerTest(Of("\"acme/store:1\"", Replicas).MarkDeployment());
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nkubernetes_analyzers.stateful_images = acme/store=/var/lib/store\n"));
        test.ExpectedDiagnostics.Add(Stateful("Deployment 'db' runs 3 pods of acme/store, which keep data in '/var/lib/store': none has a disk of its own, and a pod that is replaced comes back under another name; a StatefulSet gives each a name and a disk that stay"));
        await test.RunAsync();
    }
}
