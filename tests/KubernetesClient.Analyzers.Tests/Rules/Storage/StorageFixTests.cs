using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

/// <summary>What the fixes of the storage rules make of a program, one by one and with Fix All.</summary>
public sealed class StorageFixTests
{
    private const string Templates = """

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
        """;

    private const string Mount = """

                                VolumeMounts = new List<V1VolumeMount>
                                {
                                    new V1VolumeMount { Name = "data", MountPath = "/qdrant/storage" },
                                },
        """;

    private const string Scratch = """

                        Volumes = new List<V1Volume>
                        {
                            new V1Volume { Name = "tmp", EmptyDir = new V1EmptyDirVolumeSource() }, // for uploads
                            new V1Volume { Name = "data", EmptyDir = new {|K8S3003:V1EmptyDirVolumeSource|}() },
                        },
        """;

    private const string OtherScratch = """

                        Volumes = new List<V1Volume>
                        {
                            new V1Volume { Name = "tmp", EmptyDir = new V1EmptyDirVolumeSource() }, // for uploads
                        },
        """;

    private const string Policy = """

                PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenScaled = "Retain" },
        """;

    /// <summary>A program with more lines in the container, the pod, and before and behind the template of the set.</summary>
    private static string Program(string container = "", string pod = "", string before = "", string behind = "", string image = "qdrant/qdrant:v1.9.0", string type = "V1Container") => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Database
        {
            public static V1StatefulSet Build() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "db",{{Indented(before)}}

                    // One container, for now.
                    Template = new V1PodTemplateSpec
                    {
                        Spec = new V1PodSpec
                        {{{Indented(pod)}}
                            Containers = new List<V1Container>
                            {
                                new {{type}}
                                {
                                    Name = "db",
                                    Image = "{{image}}",{{Indented(container)}}
                                },
                            },
                        },
                    },{{Indented(behind)}}
                },
            };
        }
        """;

    private static string Indented(string lines) => lines.Replace("\n", "\n    ", StringComparison.Ordinal);

    [Fact]
    public Task Data_gets_a_claim_template_and_a_mount() => Verify.Fixes<K8S3002DataOnContainerDiskFix>(
        Program(type: "{|K8S3002:V1Container|}"),
        Program(Mount, behind: Templates));

    [Fact]
    public Task Data_is_mounted_on_the_template_that_is_there() => Verify.Fixes<K8S3002DataOnContainerDiskFix>(
        Program(before: Marked(Templates), type: "{|K8S3002:V1Container|}"),
        Program(Mount, before: Templates));

    [Fact]
    public Task Data_moves_from_scratch_space_to_a_claim_template() => Verify.Fixes<K8S3003DataOnScratchSpaceFix>(
        Program(Mount, Scratch),
        Program(Mount, OtherScratch, behind: Templates));

    [Fact]
    public Task A_server_that_wants_an_empty_directory_gets_a_folder_of_the_disk() => Verify.Fixes<K8S3003DataOnScratchSpaceFix>(
        Program(AtDirectory(""), Scratch, image: "postgres:17.5"),
        Program(AtDirectory(", SubPath = \"data\""), OtherScratch, behind: Templates, image: "postgres:17.5"));

    private static string AtDirectory(string subPath) => Mount.Replace("\"/qdrant/storage\"", $"\"/var/lib/postgresql/data\"{subPath}", StringComparison.Ordinal);

    [Fact]
    public Task A_template_is_mounted_where_the_image_keeps_its_data() => Verify.Fixes<K8S3004ClaimTemplateNotMountedFix>(
        Program(before: Marked(Templates), type: "{|K8S3002:V1Container|}"),
        Program(Mount, before: Templates),
        K8S3004ClaimTemplateNotMounted.MountKey);

    [Fact]
    public Task A_template_is_removed_with_the_retention_policy() => Verify.Fixes<K8S3004ClaimTemplateNotMountedFix>(
        Program(before: Marked(Templates), behind: Policy, image: "acme/db:1"),
        Program(image: "acme/db:1"),
        K8S3004ClaimTemplateNotMounted.RemoveKey);

    [Fact]
    public Task A_mount_takes_the_name_of_the_volume() => Verify.Fixes<K8S3001MountWithoutVolumeFix>(
        Program(Mount.Replace("\"data\"", "{|K8S3001:\"daat\"|}", StringComparison.Ordinal), before: Templates),
        Program(Mount, before: Templates));

    [Fact]
    public Task A_mount_gets_a_claim_template() => Verify.Fixes<K8S3001MountWithoutVolumeFix>(
        Program(Mount.Replace("\"data\"", "{|K8S3001:\"data\"|}", StringComparison.Ordinal)),
        Program(Mount, behind: Templates));

    [Fact]
    public async Task Claims_of_older_clients_have_another_type()
    {
        var test = new ManifestCodeFixTest<K8S3001MountWithoutVolumeFix> { Client = ClientVersion.V9 };
        test.TestState.Sources.Add(Program(Mount.Replace("\"data\"", "{|K8S3001:\"data\"|}", StringComparison.Ordinal)));
        test.FixedState.Sources.Add(Program(Mount, behind: Templates.Replace("V1VolumeResourceRequirements", "V1ResourceRequirements", StringComparison.Ordinal)));
        await test.RunAsync();
    }

    private static string Marked(string templates) => templates.Replace("new V1PersistentVolumeClaim\n", "new {|K8S3004:V1PersistentVolumeClaim|}\n", StringComparison.Ordinal);
}
