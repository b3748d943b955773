using System;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Workloads;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

/// <summary>A Deployment that keeps data becomes a StatefulSet with a headless Service and a disk for each pod.</summary>
public sealed class K8S4002FixTests
{
    private const string Type = "{|K8S4002:V1Deployment|}";

    private const string Mounts = """

                            VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data/db" } },
        """;

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

    private const string Named = """

                    ServiceName = "documents-headless",
        """;

    private const string Service = """


            public static V1Service HeadlessService() => new V1Service
            {
                Metadata = new V1ObjectMeta { Name = "documents-headless" },
                Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() },
            };
        """;

    /// <summary>The Deployment, or the StatefulSet, that a method returns.</summary>
    private static string Returned(string kind, string type, string spec = "", string volumes = "", string mounts = "", string service = "", string head = "", string tail = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public static class Documents
        {{{head}}
            public static V1{{kind}} Build() => new {{type}}
            {
                Metadata = new V1ObjectMeta { Name = "documents" },
                Spec = new V1{{kind}}Spec
                {
                    Replicas = 3,
                    Selector = new V1LabelSelector { MatchLabels = Labels() },
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta { Labels = Labels() },
                        Spec = new V1PodSpec
                        {{{volumes}}
                            Containers = new List<V1Container>
                            {
                                new V1Container
                                {
                                    Name = "documents",
                                    Image = "mongo:7.0",{{mounts.Replace("                    VolumeMounts", "                            VolumeMounts", StringComparison.Ordinal)}}
                                },
                            },
                        },
                    },{{spec}}
                },
            };{{service}}

            public static Dictionary<string, string> Labels() => new Dictionary<string, string> { ["app"] = "documents" };{{tail}}
        }
        """;

    [Fact]
    public Task Data_on_the_containers_disk_gets_claims() => Verify.Fixes<K8S4002StatefulDeploymentFix>(
        Returned("Deployment", Type),
        Returned("StatefulSet", "V1StatefulSet", Named + Templates, mounts: Mounts, service: Service));

    [Fact]
    public Task Scratch_space_becomes_claims() => Verify.Fixes<K8S4002StatefulDeploymentFix>(
        Returned("Deployment", Type, mounts: Mounts, volumes: """

                            Volumes = new List<V1Volume> { new V1Volume { Name = "data", EmptyDir = new V1EmptyDirVolumeSource() } },
            """),
        Returned("StatefulSet", "V1StatefulSet", Named + Templates, mounts: Mounts, service: Service));

    [Fact]
    public Task A_claim_becomes_a_template_and_the_headless_Service_that_is_there_is_named()
    {
        const string Headless = """

                public static V1Service Peers() => new V1Service
                {
                    Metadata = new V1ObjectMeta { Name = "documents" },
                    Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() },
                };

            """;
        const string Claim = """


                public static V1PersistentVolumeClaim Disk() => new V1PersistentVolumeClaim
                {
                    Metadata = new V1ObjectMeta { Name = "documents-data" },
                    Spec = new V1PersistentVolumeClaimSpec
                    {
                        AccessModes = new List<string> { "ReadWriteOnce" },
                        Resources = new V1VolumeResourceRequirements { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("10Gi") } },
                    },
                };
            """;
        return Verify.Fixes<K8S4002StatefulDeploymentFix>(
            Returned("Deployment", Type, mounts: Mounts, head: Headless, tail: Claim, volumes: """

                                Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = {|K8S3005:"documents-data"|} } } },
                """),
            Returned("StatefulSet", "V1StatefulSet", """

                            ServiceName = "documents",
                """ + Templates, mounts: Mounts, head: Headless));
    }

    [Fact]
    public Task Calls_of_the_client_and_other_files_change()
    {
        return Verify.Fixes<K8S4002StatefulDeploymentFix>(
            [Program("Deployment", Type, "", ""), Returned("Deployment", "V1Deployment").Replace("mongo:7.0", "acme/documents:1", StringComparison.Ordinal)],
            [
                Program("StatefulSet", "V1StatefulSet", """

                            await client.CoreV1.CreateNamespacedServiceAsync(
                                new V1Service
                                {
                                    Metadata = new V1ObjectMeta { Name = "vectors-headless" },
                                    Spec = new V1ServiceSpec { ClusterIP = "None", Selector = labels },
                                },
                                "shop");
                    """, """

                                        ServiceName = "vectors-headless",
                    """ + Templates.Replace("\n        ", "\n                ", StringComparison.Ordinal)),
                Returned("Deployment", "V1Deployment").Replace("mongo:7.0", "acme/documents:1", StringComparison.Ordinal),
            ]);

        static string Program(string kind, string type, string service, string spec) => $$"""
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using k8s;
            using k8s.Models;

            public static class Program
            {
                public static async Task DeployAsync(IKubernetes client)
                {
                    var labels = new Dictionary<string, string> { ["app"] = "vectors" };{{service}}
                    await client.AppsV1.CreateNamespaced{{kind}}Async(
                        new {{type}}
                        {
                            Metadata = new V1ObjectMeta { Name = "vectors" },
                            Spec = new V1{{kind}}Spec
                            {
                                Replicas = 3,
                                Selector = new V1LabelSelector { MatchLabels = labels },
                                Template = Template(labels),{{spec}}
                            },
                        },
                        "shop");
                }

                private static V1PodTemplateSpec Template(Dictionary<string, string> labels) => new V1PodTemplateSpec
                {
                    Metadata = new V1ObjectMeta { Labels = labels },
                    Spec = new V1PodSpec
                    {
                        Containers = new List<V1Container>
                        {
                            new V1Container
                            {
                                Name = "db",
                                Image = "mongo:7.0",{{(spec.Length == 0 ? "" : "\n                    VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"data\", MountPath = \"/data/db\" } },")}}
                            },
                        },
                    },
                };
            }
            """;
    }

    [Theory]
    [InlineData("Strategy = new V1DeploymentStrategy { Type = \"Recreate\" }", "UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"RollingUpdate\" }")]
    [InlineData("Strategy = new V1DeploymentStrategy { Type = \"RollingUpdate\" }", "UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"RollingUpdate\" }")]
    [InlineData("Paused = false", "")]
    public Task What_a_StatefulSet_has_not_goes(string before, string after) => Verify.Fixes<K8S4002StatefulDeploymentFix>(
        Returned("Deployment", Type, $"\n            {before},"),
        Returned("StatefulSet", "V1StatefulSet", (after.Length == 0 ? "" : $"\n            {after},") + Named + Templates, mounts: Mounts, service: Service));

    [Theory]
    [InlineData("\n            Strategy = new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = 1 } },", "")]
    [InlineData("", "\n\n    public static Task ApplyAsync(IKubernetes client, V1Deployment any) => client.AppsV1.CreateNamespacedDeploymentAsync(any, \"shop\"); public static async Task AllAsync(IKubernetes client) { await ApplyAsync(client, Build()); await ApplyAsync(client, new V1Deployment()); }")]
    [InlineData("", "\n\n    public static V1Service Taken() => new V1Service { Metadata = new V1ObjectMeta { Name = \"documents-headless\" } };")]
    public Task What_needs_a_person_stays(string spec, string tail) => Verify.DeclinesToFix<K8S4002StatefulDeploymentFix>(Returned("Deployment", Type, spec, tail: tail));

    [Fact]
    public Task Of_one_pod_it_is_the_same() => Verify.Fixes<K8S4005OnePodDatabaseFix>(
        Returned("Deployment", "{|K8S4005:V1Deployment|}").Replace("Replicas = 3", "Replicas = 1", StringComparison.Ordinal),
        Returned("StatefulSet", "V1StatefulSet", Named + Templates, mounts: Mounts, service: Service).Replace("Replicas = 3", "Replicas = 1", StringComparison.Ordinal));

    [Theory]
    [InlineData("TerminationGracePeriodSeconds = 0,")]
    [InlineData("Hostname = \"documents\", Subdomain = \"documents\",")]
    public Task What_would_be_wrong_in_the_pods_of_a_set_goes(string setting)
    {
        const string Pod = "Spec = new V1PodSpec\n                {";
        string pod = string.Concat(setting.Split(", ").Select(one => $"\n                    {one.TrimEnd(',')},"));
        return Verify.Fixes<K8S4002StatefulDeploymentFix>(
            Returned("Deployment", Type).Replace(Pod, Pod + pod, StringComparison.Ordinal),
            Returned("StatefulSet", "V1StatefulSet", Named + Templates, mounts: Mounts, service: Service));
    }

    [Theory]
    [InlineData("Spec = new V1PodSpec\n                {", "Spec = new V1PodSpec\n                {\n                    RestartPolicy = \"Never\",")]
    [InlineData("Spec = new V1PodSpec\n                {", "Spec = new V1PodSpec\n                {\n                    ActiveDeadlineSeconds = 60,")]
    [InlineData("Name = \"documents\" }", "Name = \"the-database-in-which-our-search-finds-all-the-documents\" }")]
    public Task A_set_that_the_cluster_would_refuse_is_not_made(string code, string written) =>
        Verify.DeclinesToFix<K8S4002StatefulDeploymentFix>(Returned("Deployment", Type).Replace(code, written, StringComparison.Ordinal));

    [Theory]
    [InlineData(ClientVersion.V9, "Selector(), Template(), replicas: {0}", "(Selector(), template: Template(), replicas: {0}, serviceName: \"documents-headless\")\n    {\n        VolumeClaimTemplates = {1},\n    }")]
    [InlineData(ClientVersion.V9, "Selector(), Template(), 0, null, null, {0}, 5, new V1DeploymentStrategy(null, \"RollingUpdate\")", "(Selector(), template: Template(), minReadySeconds: 0, replicas: {0}, revisionHistoryLimit: 5, updateStrategy: new V1StatefulSetUpdateStrategy(null, \"RollingUpdate\"), serviceName: \"documents-headless\")\n    {\n        VolumeClaimTemplates = {1},\n    }")]
    [InlineData(ClientVersion.V9, "selector: Selector(), template: Template(), replicas: {0}", "(selector: Selector(), template: Template(), replicas: {0}, serviceName: \"documents-headless\", volumeClaimTemplates: {2})")]
    [InlineData(ClientVersion.V17, "Selector(), Template(), 0, null, null, {0}", "(Selector(), Template(), 0, replicas: {0})\n    {\n        ServiceName = \"documents-headless\",\n        VolumeClaimTemplates = {1},\n    }")]
    [InlineData(ClientVersion.V17, "template: Template(), replicas: {0}, selector: Selector(), paused: false", "(template: Template(), replicas: {0}, selector: Selector(), serviceName: \"documents-headless\", volumeClaimTemplates: {2})")]
    public async Task Arguments_of_old_constructors_find_their_parameters(ClientVersion client, string before, string after)
    {
        string claims = Claims.Replace("V1VolumeResourceRequirements", client == ClientVersion.V9 ? "V1ResourceRequirements" : "V1VolumeResourceRequirements", StringComparison.Ordinal);
        await RunAsync<K8S4002StatefulDeploymentFix>("K8S4002", "3");
        await RunAsync<K8S4005OnePodDatabaseFix>("K8S4005", "1");

        Task RunAsync<TFix>(string id, string replicas)
            where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new()
        {
            string repaired = after
                .Replace("{0}", replicas, StringComparison.Ordinal)
                .Replace("{1}", claims.Replace("\n", "\n        ", StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace("{2}", claims.Replace("\n", "\n    ", StringComparison.Ordinal), StringComparison.Ordinal);
            var test = new ManifestCodeFixTest<TFix> { Client = client };
            test.TestState.Sources.Add(Constructed("Deployment", $"{{|{id}:V1Deployment|}}", $"({before.Replace("{0}", replicas, StringComparison.Ordinal)})"));
            test.FixedState.Sources.Add(Constructed("StatefulSet", "V1StatefulSet", repaired, Disk, HeadlessBeside));
            return test.RunAsync();
        }
    }

    private const string Claims = """
        new List<V1PersistentVolumeClaim>
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
        }
        """;

    private const string Disk = ", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount { Name = \"data\", MountPath = \"/data/db\" } }";

    private const string HeadlessBeside = """


            public static V1Service HeadlessService() => new V1Service
            {
                Metadata = new V1ObjectMeta { Name = "documents-headless" },
                Spec = new V1ServiceSpec
                {
                    ClusterIP = "None",
                    Selector = new Dictionary<string, string> { ["app"] = "documents" },
                },
            };
        """;

    private static string Constructed(string kind, string type, string spec, string mounts = "", string service = "") => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Documents
        {
            public static V1{{kind}} Build() => new {{type}}("apps/v1", "{{kind}}", new V1ObjectMeta(name: "documents"), new V1{{kind}}Spec{{spec}});{{service}}

            private static V1LabelSelector Selector() => new V1LabelSelector(matchLabels: new Dictionary<string, string> { ["app"] = "documents" });

            private static V1PodTemplateSpec Template() => new V1PodTemplateSpec(
                new V1ObjectMeta(labels: new Dictionary<string, string> { ["app"] = "documents" }),
                new V1PodSpec(containers: new List<V1Container> { new V1Container(name: "documents", image: "mongo:7.0"{{mounts}}) }));
        }
        """;
}
