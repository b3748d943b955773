using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Rules.Storage.DatabaseSource;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3003Tests
{
    private const string Qdrant = "\"qdrant/qdrant:v1.9.0\"";
    private const string MarkedVolume = """Volumes = new List<V1Volume> { new V1Volume { Name = "data", EmptyDir = new {|#0:V1EmptyDirVolumeSource|}() } },""";

    private static readonly string Mounted = DataAt("\"/qdrant/storage\"");

    private static DiagnosticResult OnScratchSpace(string message) =>
        new DiagnosticResult(K8S3003DataOnScratchSpace.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData("PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = \"db\" }")]
    [InlineData("HostPath = new V1HostPathVolumeSource { Path = \"/srv\" }")]
    [InlineData("Ephemeral = new V1EphemeralVolumeSource()")]
    [InlineData("Nfs = new V1NFSVolumeSource()")]
    [InlineData("Csi = new V1CSIVolumeSource()")]
    [InlineData("EmptyDir = isOn ? new V1EmptyDirVolumeSource() : null, PersistentVolumeClaim = isOn ? null : new V1PersistentVolumeClaimVolumeSource()")]
    public Task Other_volumes_are_silent(string source) =>
        Verify.Silent(Of(Qdrant, Mounted, pod: $$"""Volumes = new List<V1Volume> { new V1Volume { Name = "data", {{source}} } },"""));

    [Theory]
    [InlineData("Volumes = VolumesOf(tenant),")]
    [InlineData("Volumes = new List<V1Volume> { VolumeOf(tenant) },")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"data\", EmptyDir = new V1EmptyDirVolumeSource() }, VolumeOf(tenant) },")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = tenant, EmptyDir = new V1EmptyDirVolumeSource() } },")]
    [InlineData("Volumes = new List<V1Volume> { isOn ? new V1Volume { Name = \"data\", EmptyDir = new V1EmptyDirVolumeSource() } : new V1Volume { Name = \"data\", HostPath = new V1HostPathVolumeSource() } },")]
    public Task Volumes_that_are_not_surely_scratch_space_are_silent(string volumes) => Verify.Silent(Of(Qdrant, Mounted, volumes));

    [Fact]
    public Task A_claim_template_of_the_same_name_wins() => Verify.Reports(
        Of(Qdrant, Mounted, DataVolume.Replace("\"data\"", "{|K8S3007:\"data\"|}", System.StringComparison.Ordinal), DataTemplate));

    [Theory]
    [InlineData("VolumeClaimTemplates = isOn ? new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = \"data\" }, Spec = new() { AccessModes = new[] { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new(\"1Gi\") } } } } } : null,")]
    [InlineData("VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = tenant }, Spec = new() { AccessModes = new[] { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new(\"1Gi\") } } } } },")]
    public Task A_claim_template_that_may_have_the_name_may_win(string templates) => Verify.Silent(Of(Qdrant, Mounted, DataVolume, templates));

    [Theory]
    [InlineData("/qdrant/config")]
    [InlineData("/tmp")]
    [InlineData("/qdrant/snapshots")]
    public Task Scratch_space_for_anything_else_is_silent(string path) => Verify.Silent(Of(
        Qdrant,
        $$"""
        VolumeMounts = new List<V1VolumeMount>
        {
            new V1VolumeMount { Name = "data", MountPath = "/qdrant/storage" },
            new V1VolumeMount { Name = "scratch", MountPath = "{{path}}" },
        },
        """,
        """Volumes = new List<V1Volume> { new V1Volume { Name = "scratch", EmptyDir = new V1EmptyDirVolumeSource() } },""",
        DataTemplate));

    [Fact]
    public Task A_mount_nearer_to_the_data_holds_it() => Verify.Silent(Of(
        Qdrant,
        """
        VolumeMounts = new List<V1VolumeMount>
        {
            new V1VolumeMount { Name = "data", MountPath = "/qdrant/storage" },
            new V1VolumeMount { Name = "home", MountPath = "/qdrant" },
        },
        """,
        """Volumes = new List<V1Volume> { new V1Volume { Name = "home", EmptyDir = new V1EmptyDirVolumeSource() } },""",
        DataTemplate));

    [Fact]
    public Task A_volume_that_the_image_declares_below_the_mount_may_hold_it() =>
        Verify.Silent(Of("\"postgres:17.5\"", DataAt("\"/var/lib\""), DataVolume));

    [Theory]
    [InlineData("\"acme/db:1\"", "/data", "")]
    [InlineData("\"memcached:1.6\"", "/data", "")]
    [InlineData("\"redis:7.4\"", "/data", "Args = new List<string> { \"--save\", \"\" },")]
    [InlineData("\"postgres:17.5\"", "/var/lib/postgresql/data", "EnvFrom = new List<V1EnvFromSource> { new V1EnvFromSource() },")]
    [InlineData("\"postgres:17.5\"", "/var/lib/postgresql/data", "Command = new List<string> { \"pg_dump\" },")]
    public Task A_container_that_does_not_surely_keep_data_is_silent(string image, string path, string container) =>
        Verify.Silent(Of(image, DataAt($"\"{path}\"") + container, DataVolume));

    [Fact]
    public Task A_hook_may_change_the_volume() => Verify.Silent($$"""
        using System;
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build(Action<V1Volume> customize)
            {
                var volume = new V1Volume { Name = "data", EmptyDir = new V1EmptyDirVolumeSource() };
                customize?.Invoke(volume);
                var pod = new V1PodSpec { Volumes = new List<V1Volume> { volume }, Containers = new List<V1Container> { new V1Container { Name = "db", Image = {{Qdrant}}, {{Mounted}} } } };
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = new V1PodTemplateSpec { Spec = pod } } };
            }
        }
        """);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Data_on_an_EmptyDir_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Of(Qdrant, Mounted, MarkedVolume),
        OnScratchSpace("Container 'db' of StatefulSet 'db' (qdrant/qdrant) keeps its data in '/qdrant/storage' on volume 'data', which is an EmptyDir: the data is lost when the pod is replaced"));

    [Fact]
    public Task A_volume_without_a_source_is_an_EmptyDir() => Verify.Reports(
        Of(Qdrant, Mounted, """Volumes = new List<V1Volume> { new {|#0:V1Volume|} { Name = "data" } },"""),
        OnScratchSpace("Container 'db' of StatefulSet 'db' (qdrant/qdrant) keeps its data in '/qdrant/storage' on volume 'data', which is an EmptyDir, because it has no source: the data is lost when the pod is replaced"));

    [Theory]
    [InlineData("SubPath = \"qdrant\"")]
    [InlineData("SubPathExpr = \"$(POD_NAME)\"")]
    public Task A_part_of_an_EmptyDir_is_no_better(string more) =>
        Verify.Reports(Of(Qdrant, DataAt("\"/qdrant/storage\"", more), MarkedVolume.Replace("#0", "K8S3003", System.StringComparison.Ordinal)));

    [Fact]
    public Task A_mount_above_holds_it_too() =>
        Verify.Reports(Of(Qdrant, DataAt("\"/qdrant\""), MarkedVolume.Replace("#0", "K8S3003", System.StringComparison.Ordinal)), System.Array.Empty<DiagnosticResult>());

    [Fact]
    public Task A_directory_that_env_moves_onto_scratch_space_is_reported() => Verify.Reports(
        Of("\"postgres:17.5\"", DataAt("\"/disk\"") + "Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PGDATA\", Value = \"/disk/pg\" } },", MarkedVolume),
        OnScratchSpace("Container 'db' of StatefulSet 'db' (postgres) keeps its data in '/disk/pg' on volume 'data', which is an EmptyDir: the data is lost when the pod is replaced"));

    [Fact]
    public Task Volumes_of_other_files_are_followed() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            Of(Qdrant, Mounted, "Volumes = Disks.All(),"),
            """
            using System.Collections.Generic;
            using k8s.Models;

            internal static class Disks
            {
                public static IList<V1Volume> All()
                {
                    var volumes = new List<V1Volume>();
                    var data = new V1Volume { Name = "data" };
                    data.EmptyDir = {|K8S3003:new()|} { SizeLimit = new ResourceQuantity("10Gi") };
                    volumes.Add(data);
                    return volumes;
                }
            }
            """,
        });

    [Fact]
    public async Task A_claim_template_in_the_place_of_the_volume_is_proposed() => Assert.Equal(
        new[]
        {
            "K8S3003.Move: new V1StatefulSetSpec.VolumeClaimTemplates = [V1PersistentVolumeClaim("
            + "Metadata: V1ObjectMeta(Name: \"data\"), "
            + "Spec: V1PersistentVolumeClaimSpec(AccessModes: ['ReadWriteOnce'], Resources: V1VolumeResourceRequirements(Requests: {'storage': 10Gi})))]; "
            + "without new List<V1Volume>",
        },
        await Proposals.OfAsync("K8S3003", Of(Qdrant, Mounted, DataVolume)));

    [Fact]
    public async Task Other_volumes_stay() => Assert.Contains("; without new V1Volume", Assert.Single(await Proposals.OfAsync("K8S3003", Of(
        Qdrant,
        Mounted,
        """Volumes = new List<V1Volume> { new V1Volume { Name = "tmp" }, new V1Volume { Name = "data" } },"""))), System.StringComparison.Ordinal);

    [Fact]
    public async Task A_volume_that_another_workload_has_too_stays_there()
    {
        string source = WorkloadSource.StatefulSet(
            $$"""Volumes = Volumes(), Containers = new List<V1Container> { new V1Container { Name = "db", Image = {{Qdrant}}, {{Mounted}} } },""",
            members: """
            public static V1StatefulSet Other() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "other" },
                Spec = new V1StatefulSetSpec { ServiceName = "other", Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } }, Spec = new V1PodSpec { Volumes = Volumes(), Containers = new List<V1Container> { new V1Container { Name = "app", Image = "example.com/app:1.0" } } } } },
            };

            private static IList<V1Volume> Volumes() => new List<V1Volume> { new V1Volume { Name = "data", EmptyDir = new V1EmptyDirVolumeSource() } };
            """);

        await Verify.Reports(source, new DiagnosticResult("K8S3003", DiagnosticSeverity.Warning));
        Assert.EndsWith("; without Volumes()", Assert.Single(await Proposals.OfAsync("K8S3003", source)), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_volume_of_a_list_that_another_workload_has_too_is_not_removed()
    {
        string source = WorkloadSource.StatefulSet(
            $$"""Volumes = Volumes(), Containers = new List<V1Container> { new V1Container { Name = "db", Image = {{Qdrant}}, {{Mounted}} } },""",
            members: """
            public static V1StatefulSet Other() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "other" },
                Spec = new V1StatefulSetSpec { ServiceName = "other", Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } }, Spec = new V1PodSpec { Volumes = Volumes(), Containers = new List<V1Container> { new V1Container { Name = "app", Image = "example.com/app:1.0" } } } } },
            };

            private static IList<V1Volume> Volumes() => new List<V1Volume> { new V1Volume { Name = "tmp" }, new V1Volume { Name = "data" } };
            """);

        await Verify.Reports(source, new DiagnosticResult("K8S3003", DiagnosticSeverity.Warning));
        Assert.Empty(await Proposals.OfAsync("K8S3003", source));
    }
}
