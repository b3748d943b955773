using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3004Tests
{
    private const string Pod = """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1" } },""";

    private static string Templates(params string[] names) =>
        $"VolumeClaimTemplates = new List<V1PersistentVolumeClaim> {{ {string.Join(", ", System.Array.ConvertAll(names, Template))} }},";

    private static string Template(string name) => $$"""new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = {{name}} }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } }""";

    private static string Mounting(string list) => $$"""Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", {{list}} } },""";

    private static DiagnosticResult Idle(string message) =>
        new DiagnosticResult(K8S3004ClaimTemplateNotMounted.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    public static TheoryData<string> PodsThatMayMountIt => new()
    {
        Mounting("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } }"""),
        Mounting("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = tenant, MountPath = "/data" } }"""),
        Mounting("""VolumeMounts = new List<V1VolumeMount> { isOn ? new V1VolumeMount { Name = "data", MountPath = "/data" } : null }"""),
        Mounting("""VolumeMounts = isOn ? new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } : null"""),
        Mounting("""VolumeMounts = MountsOf(tenant)"""),
        Mounting("""VolumeDevices = new List<V1VolumeDevice> { new V1VolumeDevice { Name = "data", DevicePath = "/dev/data" } }"""),
        Mounting("""VolumeDevices = DevicesOf(tenant)"""),
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0" }, ContainerOf(tenant) },""",
        Pod + """InitContainers = new List<V1Container> { new V1Container { Name = "format", Image = "example.com/format:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },""",
        Pod + """InitContainers = new List<V1Container> { ContainerOf(tenant) },""",
        Pod + """EphemeralContainers = new List<V1EphemeralContainer> { new V1EphemeralContainer { Name = "debug", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },""",
    };

    [Theory]
    [MemberData(nameof(PodsThatMayMountIt))]
    public Task What_may_be_mounted_is_silent(string pod) => Verify.Silent(WorkloadSource.StatefulSet(
        pod,
        Templates("\"data\""),
        """
        private static extern IList<V1VolumeMount> MountsOf(string tenant);
        private static extern IList<V1VolumeDevice> DevicesOf(string tenant);
        private static extern V1Container ContainerOf(string tenant);
        """));

    [Theory]
    [InlineData("tenant")]
    [InlineData("isOn ? \"my-data\" : \"disk\"")]
    [InlineData("$\"{tenant}-data\"")]
    public Task A_name_that_may_be_the_mounted_one_is_silent(string name) =>
        Verify.Silent(WorkloadSource.StatefulSet(Mounting("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "my-data", MountPath = "/my-data" } }"""), Templates(name)));

    [Fact]
    public Task A_claim_template_that_exists_only_when_storage_is_on_with_the_mount_under_the_same_condition_is_silent() => Verify.Silent(WorkloadSource.StatefulSet(
        Mounting("""VolumeMounts = isOn ? new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } : null"""),
        $"VolumeClaimTemplates = isOn ? new List<V1PersistentVolumeClaim> {{ {Template("\"data\"")} }} : null,"));

    [Fact]
    public Task A_hook_may_mount_it() => Verify.Silent($$"""
        using System;
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build(Action<V1PodSpec> customize)
            {
                var pod = new V1PodSpec { {{Pod}} };
                customize?.Invoke(pod);
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", {{Templates("\"data\"")}} Template = new V1PodTemplateSpec { Spec = pod } } };
            }
        }
        """);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_template_that_nothing_mounts_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(Pod, Templates("\"data\"").Replace("new V1PersistentVolumeClaim {", "new {|#0:V1PersistentVolumeClaim|} {", System.StringComparison.Ordinal)),
        Idle("No container of StatefulSet 'db' mounts claim template 'data': each pod gets a disk on which nothing is ever written"));

    [Fact]
    public Task Each_template_that_nothing_mounts_is_reported() => Verify.Reports(WorkloadSource.StatefulSet(
        Mounting("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } }"""),
        $$"""VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { {{Template("\"data\"")}}, {|K8S3004:new()|} { Metadata = new() { Name = "logs" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } }, {|K8S3004:new()|} { Metadata = new() { Name = $"{tenant}-wal" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } },"""));

    [Fact]
    public Task Statements_and_helpers_in_other_files_are_followed() => Verify.Reports(
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
                    var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db" } };
                    set.Spec.Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new[] { Parts.Database() } } };
                    set.Spec.VolumeClaimTemplates = new List<V1PersistentVolumeClaim>();
                    set.Spec.VolumeClaimTemplates.Add(Parts.Claim("data"));
                    return set;
                }
            }
            """,
            """
            using System.Collections.Generic;
            using k8s.Models;

            internal static class Parts
            {
                public static V1Container Database() => new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = new List<V1VolumeMount>() };

                public static V1PersistentVolumeClaim Claim(string name) => new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = name }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } };
            }
            """,
        },
        new DiagnosticResult("K8S3004", DiagnosticSeverity.Warning));

    [Fact]
    public Task Of_a_template_whose_name_a_mount_misspells_only_the_mount_is_reported() => Verify.Reports(WorkloadSource.StatefulSet(
        Mounting("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = {|K8S3001:"date"|}, MountPath = "/date" } }"""),
        Templates("\"data\"")));

    [Fact]
    public Task Old_constructors_are_read_by_name() => Verify.Reports(ClientVersion.V9, """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build() => new V1StatefulSet(
                metadata: new V1ObjectMeta(name: "db"),
                spec: new V1StatefulSetSpec(
                    selector: new V1LabelSelector(),
                    serviceName: "db",
                    template: new V1PodTemplateSpec(spec: new V1PodSpec(new List<V1Container> { new V1Container("db") })),
                    volumeClaimTemplates: new List<V1PersistentVolumeClaim> { new {|K8S3004:V1PersistentVolumeClaim|}(metadata: new V1ObjectMeta(name: "data"), spec: new V1PersistentVolumeClaimSpec(accessModes: new[] { "ReadWriteOnce" }, resources: new V1ResourceRequirements(requests: new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") }))) }));
        }
        """);

    [Fact]
    public async Task The_only_template_goes_with_its_list_and_the_retention_policy() => Assert.Equal(
        new[] { "K8S3004.Remove: without new List<V1PersistentVolumeClaim>; without new V1StatefulSetPersistentVolumeClaimRetentionPolicy" },
        await Proposals.OfAsync("K8S3004", WorkloadSource.StatefulSet(
            Pod,
            Templates("\"data\"") + "PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenScaled = \"Delete\" },")));

    [Fact]
    public async Task One_of_several_templates_goes_alone() => Assert.Equal(
        new[] { "K8S3004.Remove: without new V1PersistentVolumeClaim" },
        await Proposals.OfAsync("K8S3004", WorkloadSource.StatefulSet(
            Mounting("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } }"""),
            Templates("\"data\"", "\"logs\"") + "PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenScaled = \"Delete\" },")));

    [Fact]
    public async Task A_template_can_be_mounted_where_the_image_keeps_its_data() => Assert.Equal(
        new[]
        {
            "K8S3004.Mount: new V1Container.VolumeMounts = [V1VolumeMount(Name: \"disk\", MountPath: '/qdrant/storage')]",
            "K8S3004.Remove: without new List<V1PersistentVolumeClaim>",
        },
        await Proposals.OfAsync("K8S3004", WorkloadSource.StatefulSet(
            """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "qdrant/qdrant:v1.9.0" } },""",
            Templates("\"disk\""))));

    [Fact]
    public async Task Templates_that_another_set_mounts_stay_there()
    {
        string source = WorkloadSource.StatefulSet(Pod, "VolumeClaimTemplates = Claims(),", $$"""
            public static V1StatefulSet Other() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "other" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "other",
                    VolumeClaimTemplates = Claims(),
                    Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } }, Spec = new V1PodSpec { {{Mounting("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } }""")}} } },
                },
            };

            private static IList<V1PersistentVolumeClaim> Claims() => new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } };
            """);

        Assert.Equal(new[] { "K8S3004.Remove: without Claims()" }, await Proposals.OfAsync("K8S3004", source));
    }

    [Fact]
    public async Task A_template_of_a_list_that_another_set_has_too_is_not_removed()
    {
        string source = WorkloadSource.StatefulSet(
            Mounting("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } }"""),
            "VolumeClaimTemplates = Claims(),",
            $$"""
            public static V1StatefulSet Other() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "other" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "other",
                    VolumeClaimTemplates = Claims(),
                    Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } }, Spec = new V1PodSpec { {{Mounting("""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" }, new V1VolumeMount { Name = "logs", MountPath = "/logs" } }""")}} } },
                },
            };

            private static IList<V1PersistentVolumeClaim> Claims() => new List<V1PersistentVolumeClaim> { {{Template("\"data\"")}}, {{Template("\"logs\"")}} };
            """);

        await Verify.Reports(source, new DiagnosticResult("K8S3004", DiagnosticSeverity.Warning));
        Assert.Empty(await Proposals.OfAsync("K8S3004", source));
    }
}
