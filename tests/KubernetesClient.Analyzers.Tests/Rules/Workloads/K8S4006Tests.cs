using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Workloads;
using KubernetesClient.Analyzers.Rules.Workloads;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

public sealed class K8S4006Tests
{
    private const string OneNode = """new List<string> { "ReadWriteOnce" }""";

    private const string Message =
        "Deployment 'db' updates its pod by starting a new one first, but claim 'db-data' is ReadWriteOnce: on another node the new pod waits for the disk of the old one, which is not stopped before the new one is ready";

    private static DiagnosticResult MayWait() =>
        new DiagnosticResult(K8S4006RollingOnOneNodeClaim.Id, DiagnosticSeverity.Info).WithLocation(0).WithMessage(Message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);

    [Theory]
    [InlineData("""new List<string> { "ReadWriteMany" }""")]
    [InlineData("""new List<string> { "ReadOnlyMany" }""")]
    [InlineData("""new List<string> { "ReadWriteOnce", "ReadWriteMany" }""")]
    [InlineData("""new List<string> { isOn ? "ReadWriteOnce" : "ReadWriteMany" }""")]
    [InlineData("new List<string> { tenant }")]
    [InlineData("ModesOf(tenant)")]
    [InlineData("new List<string>()")]
    [InlineData("null")]
    public Task Perhaps_other_nodes_can_use_the_disk(string modes) =>
        Verify.Silent(RollingSource.Of(modes, members: "private static extern IList<string> ModesOf(string tenant);"));

    [Theory]
    [InlineData("""Strategy = new V1DeploymentStrategy { Type = "Recreate" },""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { Type = tenant },""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { Type = isOn ? "Recreate" : "RollingUpdate" },""")]
    [InlineData("""Strategy = isOn ? new V1DeploymentStrategy { Type = "Recreate" } : null,""")]
    [InlineData("""Strategy = StrategyOf(tenant),""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = 0 } },""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = "0%" } },""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = tenant } },""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = isOn ? 1 : 0 } },""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { RollingUpdate = SettingsOf(tenant) },""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = 1, MaxUnavailable = 1 } },""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxUnavailable = "100%" } },""")]
    [InlineData("""Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxUnavailable = tenant } },""")]
    public Task Perhaps_the_old_pod_stops_first(string spec) => Verify.Silent(RollingSource.Of(OneNode, spec, members: """
        private static extern V1DeploymentStrategy StrategyOf(string tenant);
        private static extern V1RollingUpdateDeployment SettingsOf(string tenant);
        """));

    [Theory]
    [InlineData("Replicas = 0,")]
    [InlineData("Replicas = count,")]
    [InlineData("Replicas = isOn ? 1 : 0,")]
    public Task Perhaps_there_is_not_one_pod(string spec) => Verify.Silent(RollingSource.Of(OneNode, spec));

    [Fact]
    public Task Of_several_pods_K8S3005_speaks() => Verify.Reports(
        RollingSource.Of(OneNode, "Replicas = 2,").Replace("ClaimName = \"db-data\"", "ClaimName = {|K8S3005:\"db-data\"|}", StringComparison.Ordinal));

    [Theory]
    [InlineData("NodeName = \"node-1\",")]
    [InlineData("NodeSelector = new Dictionary<string, string> { [\"disk\"] = \"fast\" },")]
    [InlineData("NodeSelector = NodesOf(tenant),")]
    [InlineData("Affinity = new V1Affinity { NodeAffinity = new V1NodeAffinity { RequiredDuringSchedulingIgnoredDuringExecution = new V1NodeSelector() } },")]
    public Task Perhaps_all_pods_are_held_on_one_node(string pod) =>
        Verify.Silent(RollingSource.Of(OneNode, pod: pod, members: "private static extern IDictionary<string, string> NodesOf(string tenant);"));

    [Theory]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", ReadOnlyProperty = true }""", RollingSource.Source)]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", ReadOnlyProperty = isOn }""", RollingSource.Source)]
    [InlineData(RollingSource.Mount, """new V1PersistentVolumeClaimVolumeSource { ClaimName = "db-data", ReadOnlyProperty = true }""")]
    [InlineData(RollingSource.Mount, """new V1PersistentVolumeClaimVolumeSource { ClaimName = "other" }""")]
    [InlineData(RollingSource.Mount, "new V1PersistentVolumeClaimVolumeSource { ClaimName = tenant }")]
    [InlineData(RollingSource.Mount, "SourceOf(tenant)")]
    [InlineData("", RollingSource.Source)]
    public Task Perhaps_nobody_writes_on_the_claim(string mount, string source) =>
        Verify.Silent(RollingSource.Of(OneNode, mount: mount, source: source, members: "private static extern V1PersistentVolumeClaimVolumeSource SourceOf(string tenant);"));

    [Fact]
    public Task A_claim_that_something_else_builds_is_silent() =>
        Verify.Silent(RollingSource.Of(OneNode).Replace("V1ObjectMeta { Name = \"db-data\" }", "V1ObjectMeta { Name = \"files\" }", StringComparison.Ordinal));

    [Fact]
    public Task Of_two_claims_of_the_name_nobody_knows_which_is_created() => Verify.Silent(
        RollingSource.Of(OneNode, members: RollingSource.Claim("""new List<string> { "ReadWriteMany" }""").Replace(" Claim(", " SharedClaim(", StringComparison.Ordinal)));

    [Fact]
    public Task A_StatefulSet_stops_the_old_pod_first() => Verify.Silent(WorkloadSource.StatefulSet(
        $$"""
        Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = {{RollingSource.Source}} } },
        Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { {{RollingSource.Mount}} } } },
        """,
        "Replicas = 1,",
        RollingSource.Claim(OneNode)));

    [Fact]
    public Task A_hook_may_choose_the_strategy() => Verify.Silent(RollingSource.Of(OneNode)
        .Replace("return new V1Deployment", "var deployment = new V1Deployment", StringComparison.Ordinal)
        .Replace("        };\n    }\n    public static V1PersistentVolumeClaim", "        };\n        Customize(deployment);\n        return deployment;\n    }\n    private static extern void Customize(V1Deployment deployment);\n    public static V1PersistentVolumeClaim", StringComparison.Ordinal));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_Deployment_that_says_nothing_is_reported(ClientVersion client) => Verify.Reports(client, RollingSource.Of(OneNode).MarkSpec(), MayWait());

    [Fact]
    public Task One_pod_is_reported() => Verify.Reports(RollingSource.Of(OneNode, "Replicas = 1,").MarkSpec(), MayWait());

    [Theory]
    [InlineData("Strategy = {|#0:null|},")]
    [InlineData("Strategy = new V1DeploymentStrategy { Type = {|#0:\"RollingUpdate\"|} },")]
    [InlineData("Strategy = new {|#0:V1DeploymentStrategy|} { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = \"10%\" } },")]
    [InlineData("Strategy = new {|#0:V1DeploymentStrategy|} { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = 1, MaxUnavailable = 0 } },")]
    [InlineData("Strategy = new {|#0:V1DeploymentStrategy|} { RollingUpdate = new V1RollingUpdateDeployment { MaxUnavailable = \"50%\" } },")]
    public Task A_rolling_update_is_reported_where_it_is_chosen(string spec) => Verify.Reports(RollingSource.Of(OneNode, spec), MayWait());

    [Fact]
    public Task Old_constructors_are_read_by_name() => Verify.Reports(ClientVersion.V9, """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim(
                metadata: new V1ObjectMeta(name: "db-data"),
                spec: new V1PersistentVolumeClaimSpec(new List<string> { "ReadWriteOnce" }));

            public static V1Deployment Build() => new V1Deployment(
                metadata: new V1ObjectMeta(name: "db"),
                spec: new {|K8S4006:V1DeploymentSpec|}(
                    selector: new V1LabelSelector(),
                    template: new V1PodTemplateSpec(spec: new V1PodSpec(
                        new List<V1Container> { new V1Container("db", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount("/data", "data") }) },
                        volumes: new List<V1Volume> { new V1Volume("data", persistentVolumeClaim: new V1PersistentVolumeClaimVolumeSource("db-data")) }))));
        }
        """);

    /// <summary>What is set of the spec, and what it becomes.</summary>
    [Theory]
    [InlineData("Replicas = 1,", "Replicas = 1, Strategy = new V1DeploymentStrategy { Type = \"Recreate\" },")]
    [InlineData("Strategy = new V1DeploymentStrategy { Type = {|K8S4006:\"RollingUpdate\"|} },", "Strategy = new V1DeploymentStrategy { Type = \"Recreate\" },")]
    [InlineData("Strategy = new V1DeploymentStrategy { Type = {|K8S4006:\"RollingUpdate\"|}, RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = 1 } },", "Strategy = new V1DeploymentStrategy { Type = \"Recreate\" },")]
    [InlineData("Strategy = new {|K8S4006:V1DeploymentStrategy|} { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = 1 } },", "Strategy = new V1DeploymentStrategy { Type = \"Recreate\" },")]
    [InlineData("Strategy = {|K8S4006:null|},", "Strategy = new V1DeploymentStrategy { Type = \"Recreate\" },")]
    [InlineData("Strategy = new {|K8S4006:V1DeploymentStrategy|}(),", "Strategy = new V1DeploymentStrategy { Type = \"Recreate\" },")]
    [InlineData("Strategy = {|K8S4006:new()|} { RollingUpdate = new() { MaxSurge = 1 } },", "Strategy = new() { Type = \"Recreate\" },")]
    public Task The_strategy_becomes_Recreate(string before, string after)
    {
        bool isOnSpec = !before.Contains("K8S4006", StringComparison.Ordinal);
        string source = RepairedSource(before, isOnSpec ? "{|K8S4006:V1DeploymentSpec|}" : "V1DeploymentSpec");
        return Verify.Fixes<K8S4006RollingOnOneNodeClaimFix>(
            [source, Second(source)],
            [RepairedSource(after, "V1DeploymentSpec"), Second(RepairedSource(after, "V1DeploymentSpec"))]);

        static string Second(string program) => program.Replace("static class Store", "static class SecondStore", StringComparison.Ordinal).Replace("db-data", "second-data", StringComparison.Ordinal);
    }

    private static string RepairedSource(string spec, string type) => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Store
        {
            public static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim
            {
                Metadata = new V1ObjectMeta { Name = "db-data" },
                Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteOnce" } },
            };

            public static V1Deployment Build() => new V1Deployment
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new {{type}} { Template = Template(), {{spec.TrimEnd(',')}} },
            };

            private static V1PodTemplateSpec Template() => new V1PodTemplateSpec
            {
                Spec = new V1PodSpec
                {
                    Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = "db-data" } } },
                    Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },
                },
            };
        }
        """;
}
