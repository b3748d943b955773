using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3001Tests
{
    private const string DataTemplate =
        """VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } },""";

    private const string DataVolume = """Volumes = new List<V1Volume> { new V1Volume { Name = "data", EmptyDir = new V1EmptyDirVolumeSource() } },""";

    /// <summary>A container that mounts a volume of a name.</summary>
    private static string Mounting(string name) =>
        $$"""Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = {{name}}, MountPath = "/data" } } } },""";

    private static DiagnosticResult Missing(string message) =>
        new DiagnosticResult(K8S3001MountWithoutVolume.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    public static TheoryData<string> PodsThatHaveWhatTheyMount => new()
    {
        DataVolume + Mounting("\"data\""),
        // Maybe another, maybe the same.
        DataVolume + Mounting("tenant"),
        DataVolume + Mounting("isOn ? \"data\" : \"other\""),
        """Volumes = new List<V1Volume> { new V1Volume { Name = tenant } },""" + Mounting("\"data\""),
        """Volumes = new List<V1Volume> { new V1Volume { Name = $"{tenant}-data" } },""" + Mounting("\"x-data\""),
        """Volumes = isOn ? new List<V1Volume> { new V1Volume { Name = "a" } } : null,""" + Mounting("\"data\""),
        """Volumes = new List<V1Volume>(VolumesOf(tenant)),""" + Mounting("\"data\""),
        """Volumes = new List<V1Volume> { isOn ? new V1Volume { Name = "data" } : null },""" + Mounting("\"data\""),
        """Volumes = new List<V1Volume> { Load(tenant) },""" + Mounting("\"data\""),
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = isOn ? new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } : null } },""",
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0" } },""",
    };

    [Theory]
    [MemberData(nameof(PodsThatHaveWhatTheyMount))]
    public async Task What_may_be_there_is_silent(string pod)
    {
        const string Members = """
            private static extern IEnumerable<V1Volume> VolumesOf(string tenant);
            private static extern V1Volume Load(string tenant);
            """;
        await Verify.Silent(WorkloadSource.Deployment(pod, members: Members));
        await Verify.Silent(WorkloadSource.StatefulSet(pod, members: Members));
    }

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_claim_template_is_a_volume(ClientVersion client) => Verify.Silent(client, WorkloadSource.StatefulSet(Mounting("\"data\""), DataTemplate));

    [Theory]
    [InlineData("VolumeClaimTemplates = isOn ? new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = \"a\" }, Spec = new() { AccessModes = new[] { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new(\"1Gi\") } } } } } : null,")]
    [InlineData("VolumeClaimTemplates = Templates(tenant),")]
    [InlineData("VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { Template(tenant) },")]
    [InlineData("VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = Metadata(tenant), Spec = new() { AccessModes = new[] { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new(\"1Gi\") } } } } },")]
    public Task Claim_templates_that_are_not_known_may_be_it(string templates) => Verify.Silent(WorkloadSource.StatefulSet(
        Mounting("\"data\""),
        templates,
        """
        private static extern IList<V1PersistentVolumeClaim> Templates(string tenant);
        private static extern V1PersistentVolumeClaim Template(string tenant);
        private static extern V1ObjectMeta Metadata(string tenant);
        """));

    [Fact]
    public Task A_claim_template_that_exists_only_when_storage_is_on_with_the_mount_under_the_same_condition_is_silent() => Verify.Silent("""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build(bool isOn)
            {
                var container = new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount>() };
                var set = new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = "db" },
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "db",
                        Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { container } } },
                    },
                };
                if (isOn)
                {
                    container.VolumeMounts.Add(new V1VolumeMount { Name = "data", MountPath = "/data" });
                    set.Spec.VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } };
                }

                return set;
            }
        }
        """);

    [Fact]
    public Task Volumes_and_mounts_from_one_source_are_silent() => Verify.Silent("""
        using System.Collections.Generic;
        using System.Linq;
        using k8s.Models;

        public static class Program
        {
            public static V1Deployment Build(IReadOnlyList<string> names) => new V1Deployment
            {
                Spec = new V1DeploymentSpec
                {
                    Template = new V1PodTemplateSpec
                    {
                        Spec = new V1PodSpec
                        {
                            Volumes = names.Select(name => new V1Volume { Name = $"{name}-volume" }).ToList(),
                            Containers = new List<V1Container>
                            {
                                new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = names.Select(name => new V1VolumeMount { Name = $"{name}-volume", MountPath = "/mnt" }).ToList() },
                                new V1Container { Name = "aside", Image = "example.com/aside:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } },
                            },
                        },
                    },
                },
            };
        }
        """);

    [Fact]
    public Task A_hook_may_add_the_volume() => Verify.Silent("""
        using System;
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1Deployment Build(Action<V1PodSpec> customize)
            {
                var pod = new V1PodSpec
                {
                    Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },
                };
                customize?.Invoke(pod);
                return new V1Deployment { Spec = new V1DeploymentSpec { Template = new V1PodTemplateSpec { Spec = pod } } };
            }
        }
        """);

    [Fact]
    public Task The_volume_may_be_added_to_what_the_caller_gives() => Verify.Silent("""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static void Apply(V1StatefulSet set)
            {
                set.Spec.Template.Spec.Containers = new List<V1Container>
                {
                    new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } },
                };
            }
        }
        """);

    [Fact]
    public Task The_body_of_a_patch_adds_to_what_is_there() => Verify.Silent($$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Patches
        {
            public static V1Patch Build() => new V1Patch(
                new V1StatefulSet { Spec = new V1StatefulSetSpec { Template = new V1PodTemplateSpec { Spec = new V1PodSpec { {{Mounting("\"data\"")}} } } } },
                V1Patch.PatchType.StrategicMergePatch);
        }
        """);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_mount_that_no_volume_and_no_claim_template_has_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(DataVolume + Mounting("""{|#0:"storage"|}""")),
        Missing("Container 'db' of StatefulSet 'db' mounts 'storage', but its pods have no volume and no claim template of that name: no pod can be created"));

    [Fact]
    public Task A_Deployment_has_no_claim_templates() => Verify.Reports(
        WorkloadSource.Deployment(Mounting("""{|#0:"storage"|}""")),
        Missing("Container 'db' of Deployment 'db' mounts 'storage', but its pods have no volume of that name: no pod can be created"));

    [Fact]
    public Task Containers_of_all_sorts_and_devices_are_held_against_the_volumes() => Verify.Reports(WorkloadSource.StatefulSet("""
        Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeDevices = new List<V1VolumeDevice> { new V1VolumeDevice { Name = {|K8S3001:"raw"|}, DevicePath = "/dev/raw" } } } },
        InitContainers = new List<V1Container> { new V1Container { Name = "format", Image = "example.com/format:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = {|K8S3001:"scripts"|}, MountPath = "/scripts" } } } },
        EphemeralContainers = new List<V1EphemeralContainer> { new V1EphemeralContainer { Name = "debug", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = {|K8S3001:"tools"|}, MountPath = "/tools" } } } },
        """));

    [Fact]
    public Task A_name_of_which_a_part_is_known_can_be_surely_missing() => Verify.Reports(
        WorkloadSource.StatefulSet("Volumes = new List<V1Volume> { new V1Volume { Name = $\"{tenant}-data\" } }," + Mounting("""{|#0:$"{tenant}-logs"|}""")),
        Missing("Container 'db' of StatefulSet 'db' mounts '{tenant}-logs', but its pods have no volume and no claim template of that name: no pod can be created"));

    [Fact]
    public Task Both_sides_of_a_choice_are_reported() => Verify.Reports(
        WorkloadSource.Deployment(DataVolume + Mounting("""isOn ? {|K8S3001:"first"|} : {|K8S3001:"second"|}""")));

    [Fact]
    public Task Names_may_come_from_other_files() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            WorkloadSource.Deployment(DataVolume + Mounting("VolumeNames.Disk")),
            """
            internal static class VolumeNames
            {
                public const string Disk = {|K8S3001:"storage"|};
            }
            """,
        });

    [Fact]
    public Task Volumes_may_come_from_helpers_in_other_files() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            WorkloadSource.Deployment("Volumes = Volumes.All(), Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\", VolumeMounts = new List<V1VolumeMount> { Volumes.Mount(\"data\", \"/data\"), Volumes.Mount({|K8S3001:\"logs\"|}, \"/logs\") } } },"),
            """
            using System.Collections.Generic;
            using k8s.Models;

            internal static class Volumes
            {
                public static IList<V1Volume> All() => new List<V1Volume> { new V1Volume { Name = "data" } };

                public static V1VolumeMount Mount(string name, string path) => new V1VolumeMount { Name = name, MountPath = path };
            }
            """,
        });

    [Fact]
    public Task Statements_are_followed() => Verify.Reports("""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1Deployment Build()
            {
                var container = new V1Container { Name = "db", Image = "example.com/db:1.0" };
                container.VolumeMounts = new List<V1VolumeMount>();
                container.VolumeMounts.Add(new V1VolumeMount { Name = {|K8S3001:"dat"|}, MountPath = "/data" });
                var deployment = new V1Deployment { Spec = new V1DeploymentSpec() };
                deployment.Spec.Template = new V1PodTemplateSpec { Spec = new V1PodSpec() };
                deployment.Spec.Template.Spec.Containers = new[] { container };
                deployment.Spec.Template.Spec.Volumes = new List<V1Volume>();
                deployment.Spec.Template.Spec.Volumes.Add(new V1Volume { Name = "data" });
                return deployment;
            }
        }
        """);

    [Fact]
    public Task Old_constructors_are_read_by_name() => Verify.Reports(ClientVersion.V9, """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1Deployment Build() => new V1Deployment(
                metadata: new V1ObjectMeta(name: "db"),
                spec: new V1DeploymentSpec(
                    new V1LabelSelector(),
                    new V1PodTemplateSpec(spec: new V1PodSpec(
                        new List<V1Container> { new V1Container("db", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount("/data", {|K8S3001:"dat"|}) }) },
                        volumes: new List<V1Volume> { new V1Volume("data") }))));
        }
        """);

    [Fact]
    public async Task The_volume_of_nearly_that_name_is_proposed() => Assert.Equal(
        new[] { "K8S3001.UseName: \"daat\" => \"data\"" },
        await Proposals.OfAsync("K8S3001", WorkloadSource.Deployment(DataVolume + Mounting("\"daat\""))));

    [Fact]
    public async Task Of_two_volumes_of_nearly_that_name_none_is_proposed() => Assert.Empty(await Proposals.OfAsync(
        "K8S3001",
        WorkloadSource.StatefulSet("""Volumes = new List<V1Volume> { new V1Volume { Name = "data-1" }, new V1Volume { Name = "data-2" } },""" + Mounting("\"data-3\""))));

    [Fact]
    public async Task A_volume_that_the_container_mounts_already_is_not_proposed() => Assert.Empty(await Proposals.OfAsync("K8S3001", WorkloadSource.StatefulSet("""
        Volumes = new List<V1Volume> { new V1Volume { Name = "data-1" } },
        Containers = new List<V1Container>
        {
            new V1Container
            {
                Name = "db",
                VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data-1", MountPath = "/a" }, new V1VolumeMount { Name = "data-2", MountPath = "/b" } },
            },
        },
        """)));

    [Fact]
    public async Task A_StatefulSet_without_claim_templates_is_given_them() => Assert.Equal(
        new[]
        {
            "K8S3001.AddClaimTemplate: new V1StatefulSetSpec.VolumeClaimTemplates = [V1PersistentVolumeClaim("
            + "Metadata: V1ObjectMeta(Name: \"storage\"), "
            + "Spec: V1PersistentVolumeClaimSpec(AccessModes: ['ReadWriteOnce'], Resources: V1VolumeResourceRequirements(Requests: {'storage': 10Gi})))]",
        },
        await Proposals.OfAsync("K8S3001", WorkloadSource.StatefulSet(Mounting("\"storage\""))));

    [Fact]
    public async Task A_claim_template_for_a_device_is_a_block_device() => Assert.Equal(
        new[]
        {
            "K8S3001.AddClaimTemplate: new List<V1PersistentVolumeClaim> += V1PersistentVolumeClaim("
            + "Metadata: V1ObjectMeta(Name: \"raw\"), "
            + "Spec: V1PersistentVolumeClaimSpec(AccessModes: ['ReadWriteOnce'], Resources: V1VolumeResourceRequirements(Requests: {'storage': 10Gi}), VolumeMode: 'Block'))",
        },
        await Proposals.OfAsync("K8S3001", WorkloadSource.StatefulSet(
            """
            Containers = new List<V1Container>
            {
                new V1Container
                {
                    Name = "db",
                    VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } },
                    VolumeDevices = new List<V1VolumeDevice> { new V1VolumeDevice { Name = "raw", DevicePath = "/dev/raw" } },
                },
            },
            """,
            DataTemplate)));

    [Fact]
    public async Task A_Deployment_is_not_given_claim_templates() =>
        Assert.Empty(await Proposals.OfAsync("K8S3001", WorkloadSource.Deployment(Mounting("\"storage\""))));

    [Fact]
    public async Task A_name_that_is_right_for_another_workload_is_not_changed()
    {
        string source = WorkloadSource.Deployment(
            DataVolume + "Containers = Containers(),",
            members: $$"""
            public static V1Deployment Other() => new V1Deployment
            {
                Spec = new V1DeploymentSpec { Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } }, Spec = new V1PodSpec { Volumes = new List<V1Volume> { new V1Volume { Name = "daat" } }, Containers = Containers() } } },
            };

            private static IList<V1Container> Containers()
            {
                return new V1PodSpec { {{Mounting("\"daat\"")}} }.Containers;
            }
            """);

        await Verify.Reports(source.Replace("Name = \"daat\", MountPath", "Name = {|K8S3001:\"daat\"|}, MountPath", System.StringComparison.Ordinal));
        Assert.Empty(await Proposals.OfAsync("K8S3001", source));
    }

    [Fact]
    public async Task A_constant_that_names_a_volume_too_is_not_changed_but_its_use()
    {
        string source = WorkloadSource.Deployment(DataVolume + Mounting("Dta"), members: """
            private const string Dta = "daat";
            public static V1Volume Other() => new V1Volume { Name = Dta };
            """);

        Assert.Equal(new[] { "K8S3001.UseName: Dta => \"data\"" }, await Proposals.OfAsync("K8S3001", source));
    }
}
