using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3005Tests
{
    private const string Containers =
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },""";

    private const string Volumes =
        """Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = {|#0:"db-data"|} } } },""";

    private const string Replicas = "Replicas = 3,";

    private static readonly string Pod = Silent(Volumes) + Containers;

    /// <summary>The claim <c>db-data</c>.</summary>
    private static string Claim(string modes = """new List<string> { "ReadWriteOnce" }""", string name = "\"db-data\"", string metadata = "") => $$"""
        public static V1PersistentVolumeClaim Claim(string tenant, bool isOn) => new V1PersistentVolumeClaim
        {
            Metadata = new V1ObjectMeta { Name = {{name}}, {{metadata}} },
            Spec = new V1PersistentVolumeClaimSpec { AccessModes = {{modes}} },
        };
        """;

    private static string Silent(string marked) => marked.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    private static DiagnosticResult Shared(string message) =>
        new DiagnosticResult(K8S3005SharedClaim.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);

    [Theory]
    [InlineData("")]
    [InlineData("Replicas = 1,")]
    [InlineData("Replicas = 0,")]
    [InlineData("Replicas = count,")]
    [InlineData("Replicas = isOn ? 3 : 1,")]
    [InlineData("Replicas = null,")]
    public async Task Perhaps_there_is_one_pod(string replicas)
    {
        await Verify.Silent(WorkloadSource.StatefulSet(Pod, replicas, Claim()));
        await Verify.Silent(WorkloadSource.Deployment(Pod, replicas + """Strategy = new V1DeploymentStrategy { Type = "Recreate" },""", Claim()));
    }

    [Theory]
    [InlineData("""new List<string> { "ReadWriteMany" }""")]
    [InlineData("""new List<string> { "ReadOnlyMany" }""")]
    [InlineData("""new List<string> { "ReadWriteOnce", "ReadWriteMany" }""")]
    [InlineData("""new List<string> { "ReadWriteOnce", "ReadOnlyMany" }""")]
    [InlineData("""new List<string> { tenant }""")]
    [InlineData("""new List<string> { isOn ? "ReadWriteOnce" : "ReadWriteMany" }""")]
    [InlineData("""new List<string>()""")]
    [InlineData("""isOn ? new List<string> { "ReadWriteOnce" } : new List<string> { "ReadWriteMany" }""")]
    [InlineData("null")]
    public Task Perhaps_all_nodes_can_use_it(string modes) => Verify.Silent(WorkloadSource.StatefulSet(Pod, Replicas, Claim(modes)));

    [Theory]
    [InlineData("\"other\"", "")]
    [InlineData("tenant", "")]
    [InlineData("$\"{tenant}-data\"", "")]
    [InlineData("\"db-data\"", "NamespaceProperty = \"other\"")]
    public Task Perhaps_another_claim_is_meant(string name, string metadata) => Verify.Silent(
        WorkloadSource.StatefulSet(Pod, Replicas, Claim(name: name, metadata: metadata)).Replace("Name = \"db\" },", "Name = \"db\", NamespaceProperty = \"shop\" },", StringComparison.Ordinal));

    [Fact]
    public Task Of_two_claims_of_the_name_nobody_knows_which_is_created() => Verify.Silent(WorkloadSource.StatefulSet(
        Pod,
        Replicas,
        Claim() + Claim("""new List<string> { "ReadWriteMany" }""").Replace(" Claim(", " SharedClaim(", StringComparison.Ordinal)));

    [Fact]
    public Task A_claim_that_something_else_builds_is_silent() => Verify.Silent(WorkloadSource.StatefulSet(Pod, Replicas));

    [Theory]
    [InlineData("ClaimName = \"db-data\"", "ClaimName = \"db-data\", ReadOnlyProperty = true")]
    [InlineData("ClaimName = \"db-data\"", "ClaimName = \"db-data\", ReadOnlyProperty = isOn")]
    [InlineData("MountPath = \"/data\"", "MountPath = \"/data\", ReadOnlyProperty = true")]
    [InlineData("MountPath = \"/data\"", "MountPath = \"/data\", ReadOnlyProperty = isOn")]
    [InlineData("VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"data\", MountPath = \"/data\" } }", "")]
    [InlineData("new V1VolumeMount { Name = \"data\"", "new V1VolumeMount { Name = tenant")]
    public Task What_nobody_writes_can_be_shared(string text, string other) =>
        Verify.Silent(WorkloadSource.StatefulSet(Pod.Replace(text, other, StringComparison.Ordinal).Replace("Volumes = new List<V1Volume> { new V1Volume { Name = \"data\"", "Volumes = new List<V1Volume> { new V1Volume { Name = tenant }, new V1Volume { Name = \"data\"", StringComparison.Ordinal), Replicas, Claim()));

    [Theory]
    [InlineData("""VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } },""")]
    [InlineData("""VolumeClaimTemplates = Templates(tenant),""")]
    [InlineData("""VolumeClaimTemplates = isOn ? new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } } : null,""")]
    public Task A_claim_template_of_the_same_name_takes_its_place(string templates) => Verify.Silent(
        WorkloadSource.StatefulSet(Pod, Replicas + templates, Claim() + "private static extern IList<V1PersistentVolumeClaim> Templates(string tenant);"));

    [Theory]
    [InlineData("NodeName = \"node-1\",")]
    [InlineData("NodeName = tenant,")]
    [InlineData("NodeSelector = new Dictionary<string, string> { [\"kubernetes.io/hostname\"] = \"node-1\" },")]
    [InlineData("NodeSelector = new Dictionary<string, string> { [\"disk\"] = \"fast\" },")]
    [InlineData("NodeSelector = Nodes(tenant),")]
    [InlineData("Affinity = new V1Affinity { NodeAffinity = new V1NodeAffinity { RequiredDuringSchedulingIgnoredDuringExecution = new V1NodeSelector() } },")]
    [InlineData("Affinity = new V1Affinity { PodAffinity = new V1PodAffinity { RequiredDuringSchedulingIgnoredDuringExecution = new List<V1PodAffinityTerm>() } },")]
    [InlineData("Affinity = Near(tenant),")]
    public Task Pods_that_are_held_on_one_node_are_silent(string pod) => Verify.Silent(WorkloadSource.StatefulSet(Pod + pod, Replicas, Claim() + """
        private static extern IDictionary<string, string> Nodes(string tenant);
        private static extern V1Affinity Near(string tenant);
        """));

    [Theory]
    [InlineData("Ephemeral = new V1EphemeralVolumeSource { VolumeClaimTemplate = new V1PersistentVolumeClaimTemplate() }")]
    [InlineData("EmptyDir = new V1EmptyDirVolumeSource()")]
    public Task A_volume_of_another_kind_is_silent(string source) => Verify.Silent(WorkloadSource.StatefulSet(
        Pod.Replace("PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = \"db-data\" }", source, StringComparison.Ordinal), Replicas, Claim()));

    [Fact]
    public Task A_claim_that_a_hook_may_change_is_silent() => Verify.Silent(WorkloadSource.StatefulSet(Pod, Replicas, """
        public static V1PersistentVolumeClaim Claim(Action<V1PersistentVolumeClaim> customize)
        {
            var claim = new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "db-data" }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteOnce" } } };
            customize(claim);
            return claim;
        }
        """));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public async Task Pods_on_one_claim_are_reported(ClientVersion client)
    {
        await Verify.Reports(
            client,
            WorkloadSource.StatefulSet(Volumes + Containers, Replicas, Claim()),
            Shared("The 3 pods of StatefulSet 'db' share claim 'db-data', which is ReadWriteOnce: those on other nodes than the first do not start"));
        await Verify.Reports(
            client,
            WorkloadSource.Deployment(Volumes + Containers, "Replicas = 2,", Claim("""new[] { "ReadWriteOncePod" }""")),
            Shared("The 2 pods of Deployment 'db' share claim 'db-data', which is ReadWriteOncePod: only one of them starts"));
    }

    [Theory]
    [InlineData("Affinity = new V1Affinity { NodeAffinity = new V1NodeAffinity { PreferredDuringSchedulingIgnoredDuringExecution = new List<V1PreferredSchedulingTerm>() } },")]
    [InlineData("NodeSelector = new Dictionary<string, string> { [\"kubernetes.io/os\"] = \"linux\" },")]
    [InlineData("NodeName = null,")]
    public Task What_leaves_pods_on_several_nodes_does_not_help(string pod) =>
        Verify.Reports(WorkloadSource.StatefulSet(Volumes.Replace("#0", "K8S3005", StringComparison.Ordinal) + Containers + pod, Replicas, Claim()));

    [Theory]
    [InlineData("""VolumeDevices = new List<V1VolumeDevice> { new V1VolumeDevice { Name = "data", DevicePath = "/dev/data" } }""")]
    [InlineData("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data", SubPathExpr = "$(POD_NAME)" } }""")]
    public Task Devices_and_parts_are_on_the_same_disk(string use) => Verify.Reports(WorkloadSource.StatefulSet(
        Volumes.Replace("#0", "K8S3005", StringComparison.Ordinal) + $$"""Containers = new List<V1Container> { new V1Container { Name = "aside", Image = "example.com/aside:1.0" } }, InitContainers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", {{use}} } },""",
        Replicas,
        Claim()));

    [Fact]
    public Task Claims_and_names_may_come_from_other_files() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            WorkloadSource.StatefulSet(
                """Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = {|K8S3005:Disks.NameOf(tenant)|} } } },""" + Containers,
                Replicas),
            """
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using k8s;
            using k8s.Models;

            internal static class Disks
            {
                public static string NameOf(string tenant) => $"{tenant.ToLowerInvariant()}-data";
            }
            """,
            """
            using System.Collections.Generic;
            using k8s.Models;

            internal static class Deploy
            {
                public static IEnumerable<object> All(string tenant)
                {
                    var claim = new V1PersistentVolumeClaim();
                    claim.Metadata = new V1ObjectMeta { Name = Disks.NameOf(tenant) };
                    claim.Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string>() };
                    claim.Spec.AccessModes.Add("ReadWriteOnce");
                    yield return claim;
                    yield return Program.Build(tenant, true, 1);
                }
            }
            """,
        });

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
                spec: new V1DeploymentSpec(
                    replicas: 2,
                    selector: new V1LabelSelector(),
                    template: new V1PodTemplateSpec(spec: new V1PodSpec(
                        new List<V1Container> { new V1Container("db", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount("/data", "data") }) },
                        volumes: new List<V1Volume> { new V1Volume("data", persistentVolumeClaim: new V1PersistentVolumeClaimVolumeSource({|K8S3005:"db-data"|})) }))));
        }
        """);

    [Fact]
    public Task A_claim_template_is_no_claim_of_its_own() => Verify.Silent(WorkloadSource.StatefulSet(Pod, Replicas, """
        public static V1StatefulSet Other() => new V1StatefulSet
        {
            Metadata = new V1ObjectMeta { Name = "other" },
            Spec = new V1StatefulSetSpec
            {
                ServiceName = "other",
                VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                {
                    new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "db-data" }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteOnce" } } },
                },
            },
        };
        """));
}
