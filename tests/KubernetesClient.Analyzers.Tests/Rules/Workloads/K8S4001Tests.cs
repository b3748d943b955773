using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Workloads;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

public sealed class K8S4001Tests
{
    private const string RunsNginx =
        "StatefulSet 'web' runs nginx, and its 3 pods use no disks and no names of their own: they start and update one at a time, and none is replaced while its node is lost; a Deployment replaces them at once";

    private static DiagnosticResult Stateless(string message) =>
        new DiagnosticResult(K8S4001StatelessStatefulSet.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_web_server_behind_a_Service_with_an_address_is_reported(ClientVersion client) =>
        Verify.Reports(client, FrontEndSource.Of().MarkSet(), Stateless(RunsNginx));

    [Fact]
    public Task It_speaks_alone_of_a_set_without_a_governing_Service() =>
        Verify.Reports(FrontEndSource.Of(spec: "Replicas = 3,", members: "").MarkSet(), Stateless(RunsNginx));

    [Fact]
    public Task An_unknown_image_that_is_to_be_recreated_is_reported_with_K8S2001() => Verify.Reports(
        FrontEndSource.Of("\"acme/worker:1\"", spec: "Replicas = 2, ServiceName = \"web\", UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:\"Recreate\"|} },").MarkSet(),
        Stateless("StatefulSet 'web' has the update strategy \"Recreate\" of a Deployment, and its 2 pods use no disks and no names of their own: they start and update one at a time, and none is replaced while its node is lost; a Deployment replaces them at once"));

    [Theory]
    [InlineData("$\"nginx:{tenant}\"", "", "")]
    [InlineData("\"reg.example.com:5000/library/nginx@sha256:0123456789012345678901234567890123456789012345678901234567890123\"", "", "")]
    [InlineData("\"nginx:1.27\"", "Env = new List<V1EnvVar> { new V1EnvVar { Name = \"MODE\", Value = \"fast\" } },", "")]
    [InlineData("\"nginx:1.27\"", "Env = new List<V1EnvVar> { new V1EnvVar { Name = \"NS\", ValueFrom = new V1EnvVarSource { FieldRef = new V1ObjectFieldSelector { FieldPath = \"metadata.namespace\" } } } },", "")]
    [InlineData("\"nginx:1.27\"", "Env = new List<V1EnvVar> { new V1EnvVar { Name = \"KEY\", ValueFrom = new V1EnvVarSource { SecretKeyRef = new V1SecretKeySelector { Name = tenant, Key = \"key\" } } } },", "")]
    [InlineData("\"nginx:1.27\"", "VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"conf\", MountPath = \"/etc/nginx/conf.d\" } },", "Volumes = new List<V1Volume> { new V1Volume { Name = \"conf\", ConfigMap = new V1ConfigMapVolumeSource { Name = tenant } } },")]
    [InlineData("\"nginx:1.27\"", "VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"tmp\", MountPath = \"/tmp\" } },", "Volumes = new List<V1Volume> { new V1Volume { Name = \"tmp\", EmptyDir = new V1EmptyDirVolumeSource() } },")]
    [InlineData("\"nginx:1.27\"", "", "InitContainers = new List<V1Container> { new V1Container { Name = \"wait\", Image = \"postgres:17\", Command = new List<string> { \"pg_isready\" } } },")]
    public Task What_all_pods_have_alike_does_not_matter(string image, string container, string pod) =>
        Verify.Reports(FrontEndSource.Of(image, container, pod).MarkSet(), Stateless(RunsNginx.Replace("runs nginx", image.Contains("library", System.StringComparison.Ordinal) ? "runs library/nginx" : "runs nginx", System.StringComparison.Ordinal)));

    [Fact]
    public Task Parts_in_other_files_and_statements_are_followed() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            """
            using System.Collections.Generic;
            using k8s.Models;

            public static class Program
            {
                public static V1StatefulSet Build()
                {
                    var set = new {|K8S4001:V1StatefulSet|}();
                    set.Spec = new V1StatefulSetSpec { Replicas = Settings.Replicas };
                    set.Spec.Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new[] { Settings.Server() } } };
                    return set;
                }
            }
            """,
            """
            using k8s.Models;

            internal static class Settings
            {
                public const int Replicas = 5;

                public static V1Container Server() => new V1Container { Name = "web", Image = "httpd:2.4" };
            }
            """,
        });

    [Fact]
    public Task Old_constructors_are_read_by_name() => Verify.Reports(ClientVersion.V9, """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build() => new {|K8S4001:V1StatefulSet|}(
                spec: new V1StatefulSetSpec(
                    selector: new V1LabelSelector(),
                    serviceName: null,
                    replicas: 2,
                    template: new V1PodTemplateSpec(spec: new V1PodSpec(new List<V1Container> { new V1Container("web", image: "haproxy:3.0") }))));
        }
        """);

    [Fact]
    public async Task An_option_adds_images_that_keep_no_data()
    {
        var test = new ManifestAnalyzerTest(FrontEndSource.Of("\"acme/front:1\"").MarkSet());
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nkubernetes_analyzers.stateless_images = acme/back, acme/front\n"));
        test.ExpectedDiagnostics.Add(Stateless(RunsNginx.Replace("runs nginx", "runs acme/front", System.StringComparison.Ordinal)));
        await test.RunAsync();
    }

    [Fact]
    public async Task An_option_adds_images_that_keep_data()
    {
        var test = new ManifestAnalyzerTest(FrontEndSource.Of());
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", """
            root = true
            [*.cs]
            kubernetes_analyzers.stateful_images = nginx=/data
            dotnet_diagnostic.K8S1004.severity = none
            dotnet_diagnostic.K8S3002.severity = none
            """));
        await test.RunAsync();
    }
}
