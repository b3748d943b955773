using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Rules.Storage.DatabaseSource;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3015Tests
{
    private const string Qdrant = "\"qdrant/qdrant:v1.9.0\"";

    private const string Replicas = "Replicas = 3,";

    private const string OnNodeVolume = """Volumes = new List<V1Volume> { new V1Volume { Name = "data", HostPath = new {|#0:V1HostPathVolumeSource|} { Path = "/mnt/qdrant" } } },""";

    private static readonly string Mounted = DataAt("\"/qdrant/storage\"");

    private static readonly string Silent = Unmarked(OnNodeVolume);

    /// <summary>The claim template that takes the place of the volume.</summary>
    private const string Template =
        """VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } },""";

    private static string Unmarked(string marked) => marked.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    private static DiagnosticResult OnNode(string message) =>
        new DiagnosticResult(K8S3015DataOnOneNode.Id, DiagnosticSeverity.Info).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData("")]
    [InlineData("Replicas = 1,")]
    [InlineData("Replicas = count,")]
    [InlineData("Replicas = isOn ? 3 : 1,")]
    public Task One_pod_can_be_held_on_its_node(string replicas) => Verify.Silent(Of(Qdrant, Mounted, Silent, replicas));

    [Theory]
    [InlineData("\"acme/db:1\"", "\"/qdrant/storage\"", "")]
    [InlineData("\"qdrant/qdrant:v1.9.0\"", "tenant", "")]
    [InlineData("\"qdrant/qdrant:v1.9.0\"", "\"/qdrant/storage\"", "EnvFrom = new List<V1EnvFromSource> { new V1EnvFromSource() },")]
    public Task Perhaps_other_files_lie_there(string image, string path, string container) => Verify.Silent(Of(image, DataAt(path) + container, Silent, Replicas));

    [Theory]
    [InlineData("Volumes = VolumesOf(tenant),", "")]
    [InlineData("Volumes = new List<V1Volume> { VolumeOf(tenant) },", "")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"data\", HostPath = isOn ? new V1HostPathVolumeSource { Path = \"/mnt\" } : null, EmptyDir = isOn ? null : ScratchOf(tenant) } },", "")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = tenant, HostPath = new V1HostPathVolumeSource { Path = \"/mnt\" } }, new V1Volume { Name = \"data\", Nfs = new V1NFSVolumeSource() } },", "")]
    public Task Perhaps_the_data_lies_on_another_volume(string volumes, string spec) => Verify.Silent(Of(Qdrant, Mounted, volumes, Replicas + spec));

    [Fact]
    public Task A_claim_template_takes_its_place() => Verify.Reports(
        Of(Qdrant, Mounted, Silent.Replace("Name = \"data\"", "Name = {|K8S3007:\"data\"|}", StringComparison.Ordinal), Replicas + Template));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Data_on_a_HostPath_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Of(Qdrant, Mounted, OnNodeVolume, Replicas),
        OnNode("Container 'db' of StatefulSet 'db' (qdrant/qdrant) keeps its data in '/qdrant/storage' on volume 'data', which is a HostPath: a pod that moves to another node leaves its data behind, and two on one node share it"));

    [Fact]
    public Task Helpers_in_other_files_are_followed() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            Of(Qdrant, Mounted, "Volumes = Disks.All(\"/mnt/qdrant\"),", Replicas),
            """
            using System.Collections.Generic;
            using k8s.Models;

            internal static class Disks
            {
                public static IList<V1Volume> All(string path) => new List<V1Volume> { new V1Volume { Name = "data", HostPath = new {|K8S3015:V1HostPathVolumeSource|} { Path = path } } };
            }
            """,
        });

    /// <summary>How the volume is written, and what is left of it.</summary>
    [Theory]
    [InlineData("new List<V1Volume> { new V1Volume { Name = \"tmp\" }, new V1Volume { Name = \"data\", HostPath = new {|K8S3015:V1HostPathVolumeSource|} { Path = \"/mnt\" } } }", "new List<V1Volume> { new V1Volume { Name = \"tmp\" } }")]
    [InlineData("new[] { new V1Volume { Name = \"tmp\" }, new V1Volume { Name = \"data\", HostPath = {|K8S3015:new()|} { Path = \"/mnt\" } } }", "new[] { new V1Volume { Name = \"tmp\" } }")]
    [InlineData("new List<V1Volume> { new V1Volume { Name = \"tmp\" }, OnNode(\"/mnt\") }", "new List<V1Volume> { new V1Volume { Name = \"tmp\" } }")]
    [InlineData("new List<V1Volume> { new V1Volume { Name = \"tmp\" }, Filled() }", "new List<V1Volume> { new V1Volume { Name = \"tmp\" } }")]
    public Task The_data_moves_to_a_claim_template(string volumes, string left)
    {
        string shared = Program(volumes, "");
        string own = Program(left, """

                        VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                        {
                            new V1PersistentVolumeClaim
                            {
                                Metadata = new V1ObjectMeta { Name = "data" },
                                Spec = new V1PersistentVolumeClaimSpec
                                {
                                    AccessModes = new List<string> { "ReadWriteOnce" },
                                    Resources = new V1VolumeResourceRequirements
                                    {
                                        Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("10Gi") },
                                    },
                                },
                            },
                        },
            """);
        bool ofHelper = volumes.Contains("OnNode", StringComparison.Ordinal);
        bool filled = volumes.Contains("Filled", StringComparison.Ordinal);
        string helpers = Helpers(ofHelper, filled);
        return Verify.Fixes<K8S3015DataOnOneNodeFix>([shared + helpers, Other(shared)], [own + Helpers(false, false), Other(own)]);

        string Other(string program) => volumes.Contains("new[]", StringComparison.Ordinal) ? program.Replace("partial class Database", "partial class Other", StringComparison.Ordinal) : "";
    }

    private static string Helpers(bool isReported, bool isFilledReported) => $$"""


        public static partial class Database
        {
            private static V1Volume OnNode(string path) => new V1Volume { Name = "data", HostPath = new {{Mark(isReported)}} { Path = path } };

            private static V1Volume Filled()
            {
                var volume = new V1Volume { Name = "data" };
                volume.HostPath = new {{Mark(isFilledReported)}} { Path = "/mnt" };
                return volume;
            }
        }
        """;

    private static string Mark(bool isReported) => isReported ? "{|K8S3015:V1HostPathVolumeSource|}" : "V1HostPathVolumeSource";

    private static string Program(string volumes, string spec) => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static partial class Database
        {
            public static V1StatefulSet Build() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "db",
                    Replicas = 3,
                    Template = new V1PodTemplateSpec
                    {
                        Spec = new V1PodSpec
                        {
                            Volumes = {{volumes}},
                            Containers = new List<V1Container>
                            {
                                new V1Container { Name = "db", Image = "qdrant/qdrant:v1.9.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/qdrant/storage" } } },
                            },
                        },
                    },{{spec}}
                },
            };
        }
        """;

    [Fact]
    public Task A_volume_of_a_list_that_another_workload_has_too_stays() => Verify.DeclinesToFix<K8S3015DataOnOneNodeFix>(WorkloadSource.StatefulSet(
        $$"""Volumes = Volumes(), Containers = new List<V1Container> { new V1Container { Name = "db", Image = {{Qdrant}}, {{Mounted}} } },""",
        Replicas,
        """
        public static V1Deployment Other() => new V1Deployment
        {
            Metadata = new V1ObjectMeta { Name = "other" },
            Spec = new V1DeploymentSpec { Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } }, Spec = new V1PodSpec { Volumes = Volumes(), Containers = new List<V1Container> { new V1Container { Name = "app" } } } } },
        };

        private static IList<V1Volume> Volumes() => new List<V1Volume> { new V1Volume { Name = "tmp" }, new V1Volume { Name = "data", HostPath = new {|K8S3015:V1HostPathVolumeSource|} { Path = "/mnt" } } };
        """));
}
