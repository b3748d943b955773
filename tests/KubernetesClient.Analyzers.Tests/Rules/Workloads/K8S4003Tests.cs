using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Workloads;
using KubernetesClient.Analyzers.Rules.Workloads;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

public sealed class K8S4003Tests
{
    private const string OnePod = """new List<string> { "ReadWriteOncePod" }""";

    private static DiagnosticResult NeverReplaced() => new DiagnosticResult(K8S4003RollingOnOnePodClaim.Id, DiagnosticSeverity.Warning)
        .WithLocation(0)
        .WithMessage("Deployment 'db' updates its pod by starting a new one first, but claim 'db-data' is ReadWriteOncePod: the new pod cannot start before the old one is gone, and the update never ends")
        .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);

    [Theory]
    [InlineData("""new List<string> { isOn ? "ReadWriteOncePod" : "ReadWriteMany" }""", "")]
    [InlineData("new List<string> { tenant }", "")]
    [InlineData(OnePod, """Strategy = new V1DeploymentStrategy { Type = "Recreate" },""")]
    [InlineData(OnePod, """Strategy = new V1DeploymentStrategy { Type = tenant },""")]
    [InlineData(OnePod, """Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = 0, MaxUnavailable = 1 } },""")]
    [InlineData(OnePod, """Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxUnavailable = 1 } },""")]
    [InlineData(OnePod, "Replicas = 0,")]
    [InlineData(OnePod, "Replicas = count,")]
    public Task Perhaps_the_new_pod_can_start(string modes, string spec) => Verify.Silent(RollingSource.Of(modes, spec));

    [Fact]
    public Task A_claim_that_only_one_of_two_variants_mounts_is_silent() => Verify.Silent(RollingSource.Of(
        OnePod,
        source: """isOn ? new V1PersistentVolumeClaimVolumeSource { ClaimName = "db-data" } : null"""));

    [Fact]
    public Task Of_several_pods_K8S3005_speaks() => Verify.Reports(
        RollingSource.Of(OnePod, "Replicas = 2,").Replace("ClaimName = \"db-data\"", "ClaimName = {|K8S3005:\"db-data\"|}", StringComparison.Ordinal));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_claim_of_one_pod_is_reported(ClientVersion client) => Verify.Reports(client, RollingSource.Of(OnePod).MarkSpec(), NeverReplaced());

    [Fact]
    public Task One_node_for_all_pods_does_not_help() => Verify.Reports(RollingSource.Of(OnePod, pod: "NodeName = \"node-1\",").MarkSpec(), NeverReplaced());

    [Fact]
    public Task Parts_in_other_files_and_statements_are_followed_and_changed()
    {
        const string Marked = "{|K8S4003:\"RollingUpdate\"|}";
        return Verify.Fixes<K8S4003RollingOnOnePodClaimFix>([Program(Marked), Settings], [Program("\"Recreate\""), Settings]);

        static string Program(string type) => $$"""
            using System.Collections.Generic;
            using k8s.Models;

            public static class Store
            {
                public static V1Deployment Build()
                {
                    var store = new V1Deployment();
                    store.Metadata = new V1ObjectMeta { Name = "store" };
                    store.Spec = new V1DeploymentSpec();
                    store.Spec.Template = Settings.Template(Settings.ClaimName);
                    store.Spec.Strategy = new V1DeploymentStrategy();
                    store.Spec.Strategy.Type = {{type}}; // as all others
                    return store;
                }
            }
            """;
    }

    private const string Settings = """
        using System.Collections.Generic;
        using k8s.Models;

        internal static class Settings
        {
            public const string ClaimName = "store-data";

            public static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim
            {
                Metadata = new V1ObjectMeta { Name = ClaimName },
                Spec = new V1PersistentVolumeClaimSpec { AccessModes = new[] { "ReadWriteOncePod" } },
            };

            public static V1PodTemplateSpec Template(string claim) => new V1PodTemplateSpec
            {
                Spec = new V1PodSpec
                {
                    Volumes = new[] { new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = claim } } },
                    Containers = new[] { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new[] { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },
                },
            };
        }
        """;

    [Fact]
    public async Task Old_constructors_get_an_argument()
    {
        var test = new ManifestCodeFixTest<K8S4003RollingOnOnePodClaimFix> { Client = ClientVersion.V17 };
        test.TestState.Sources.Add(Program("{|K8S4003:V1DeploymentSpec|}", ""));
        test.FixedState.Sources.Add(Program("V1DeploymentSpec", ", strategy: new V1DeploymentStrategy { Type = \"Recreate\" }"));
        await test.RunAsync();

        static string Program(string type, string strategy) => $$"""
            using System.Collections.Generic;
            using k8s.Models;

            public static class Store
            {
                public static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim(
                    metadata: new V1ObjectMeta(name: "store-data"),
                    spec: new V1PersistentVolumeClaimSpec(accessModes: new List<string> { "ReadWriteOncePod" }));

                public static V1Deployment Build() => new V1Deployment(
                    metadata: new V1ObjectMeta(name: "store"),
                    spec: new {{type}}(selector: new V1LabelSelector(), template: Template(){{strategy}}));

                private static V1PodTemplateSpec Template() => new V1PodTemplateSpec(spec: new V1PodSpec(
                    new List<V1Container> { new V1Container("db", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount("/data", "data") }) },
                    volumes: new List<V1Volume> { new V1Volume("data", persistentVolumeClaim: new V1PersistentVolumeClaimVolumeSource("store-data")) }));
            }
            """;
    }

    [Fact]
    public Task A_strategy_that_other_Deployments_have_too_stays() => Verify.DeclinesToFix<K8S4003RollingOnOnePodClaimFix>(RollingSource.Of(
        OnePod,
        "Strategy = Strategy(),",
        members: """
            public static V1Deployment Other() => new V1Deployment
            {
                Metadata = new V1ObjectMeta { Name = "other" },
                Spec = new V1DeploymentSpec { Strategy = Strategy(), Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "app" } } } } },
            };

            private static V1DeploymentStrategy Strategy() => new {|K8S4003:V1DeploymentStrategy|}();
            """));
}
