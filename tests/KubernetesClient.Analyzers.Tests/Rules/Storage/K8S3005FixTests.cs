using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3005FixTests
{
    private const string Volume = """

                        Volumes = new List<V1Volume>
                        {
                            new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = {|K8S3005:"db-data"|} } },
                        },
        """;

    private const string Template = """

                VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                {
                    new V1PersistentVolumeClaim
                    {
                        Metadata = new V1ObjectMeta { Name = "data" },
                        Spec = new V1PersistentVolumeClaimSpec
                        {
                            AccessModes = new List<string> { "ReadWriteOnce" },
                            StorageClassName = Classes.Fast,
                            Resources = new V1VolumeResourceRequirements
                            {
                                Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("20Gi") },
                            },
                        },
                    },
                },
        """;

    private const string ClaimInPlace = """
        new V1PersistentVolumeClaim
        {
            Metadata = new V1ObjectMeta { Name = "db-data", NamespaceProperty = "shop" },
            Spec = new V1PersistentVolumeClaimSpec
            {
                AccessModes = new List<string> { "ReadWriteOnce" },
                StorageClassName = Classes.Fast,
                Resources = new V1VolumeResourceRequirements { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("20Gi") } },
            },
        }
        """;

    private const string Classes = """
        internal static class Classes
        {
            public const string Fast = "fast";
        }
        """;

    private const string Claim = "    private static V1PersistentVolumeClaim Claim() => " + ClaimInPlace + ";\n";

    /// <summary>The set with a claim that its pods share, or with a template; other members are before it.</summary>
    private static string Program(string members, string pod = "", string spec = "", string type = "Database") => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public static class {{type}}
        {
        {{(members.Length == 0 ? "" : members + "\n")}}    public static V1StatefulSet Build() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "db",
                    Replicas = 3,

                    // One container, for now.
                    Template = new V1PodTemplateSpec
                    {
                        Spec = new V1PodSpec
                        {{{Indented(pod)}}
                            Containers = new List<V1Container>
                            {
                                new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } },
                            },
                        },
                    },{{Indented(spec)}}
                },
            };
        }
        """;

    private static string Indented(string lines) => lines.Replace("\n", "\n    ", StringComparison.Ordinal);

    private static Task Fixes(string shared, string own, string type = "Database") => Verify.Fixes<K8S3005SharedClaimFix>(
        new[] { Program(shared, Volume, type: type), Classes },
        new[] { Program(own, spec: Template, type: type), Classes });

    private static Task Declines(string members, string pod = Volume, params string[] others)
    {
        string[] sources = [Program(members, pod), Classes, .. others];
        return Verify.Fixes<K8S3005SharedClaimFix>(sources, sources);
    }

    [Fact]
    public Task A_claim_of_a_helper_goes_with_the_call_that_creates_it() => Fixes(
        $$"""
            public static async Task Deploy(IKubernetes client)
            {
                // One disk.
                await client.CoreV1.CreateNamespacedPersistentVolumeClaimAsync(Claim(), "shop");
                await client.AppsV1.CreateNamespacedStatefulSetAsync(Build(), "shop");
            }

        {{Claim}}
        """,
        """
            public static async Task Deploy(IKubernetes client)
            {
                await client.AppsV1.CreateNamespacedStatefulSetAsync(Build(), "shop");
            }

        """);

    [Fact]
    public Task A_claim_in_the_call_goes_with_it() => Fixes(
        $$"""
            public static async Task Deploy(IKubernetes client)
            {
                await client.CoreV1.CreateNamespacedPersistentVolumeClaimAsync({{ClaimInPlace}}, "shop").ConfigureAwait(false);
                await client.AppsV1.CreateNamespacedStatefulSetAsync(Build(), "shop");
            }

        """,
        """
            public static async Task Deploy(IKubernetes client)
            {
                await client.AppsV1.CreateNamespacedStatefulSetAsync(Build(), "shop");
            }

        """);

    [Fact]
    public Task A_claim_in_a_local_goes_with_its_statements() => Fixes(
        """
            public static void Deploy(IKubernetes client)
            {
                var claim = new V1PersistentVolumeClaim();
                claim.Metadata = new V1ObjectMeta { Name = "db-data" };
                claim.Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteOnce" } };
                claim.Spec.StorageClassName = Classes.Fast;
                claim.Spec.Resources = new V1VolumeResourceRequirements();
                claim.Spec.Resources.Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("20Gi") };
                client.CoreV1.CreateNamespacedPersistentVolumeClaim(claim, "shop");
                client.AppsV1.CreateNamespacedStatefulSet(Build(), "shop");
            }

        """,
        """
            public static void Deploy(IKubernetes client)
            {
                client.AppsV1.CreateNamespacedStatefulSet(Build(), "shop");
            }

        """);

    [Fact]
    public Task A_claim_in_a_list_goes() => Fixes(
        $$"""
            public static IEnumerable<object> All() => new object[]
            {
                Claim(),
                Build(),
            };

        {{Claim}}
        """,
        """
            public static IEnumerable<object> All() => new object[]
            {
                Build(),
            };

        """);

    [Fact]
    public Task A_claim_that_an_iterator_yields_goes() => Fixes(
        $$"""
            public static IEnumerable<object> All()
            {
                yield return {{ClaimInPlace}};
                yield return Build();
            }

        """,
        """
            public static IEnumerable<object> All()
            {
                yield return Build();
            }

        """);

    [Fact]
    public Task A_member_that_nothing_in_the_program_calls_goes() =>
        Fixes(Claim.Replace("private", "public", StringComparison.Ordinal), "");

    [Fact]
    public Task Volumes_that_statements_add_go_with_their_list() => Verify.Fixes<K8S3005SharedClaimFix>(
        ByStatements(
            """
                    pod.Volumes = new List<V1Volume>();

                    // The data.
                    var data = new V1Volume();
                    data.Name = "data";
                    data.PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = {|K8S3005:ClaimName|} };
                    pod.Volumes.Add(data);
            """,
            """

                private const string ClaimName = "db-data";

                public static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim
                {
                    Metadata = new V1ObjectMeta { Name = ClaimName, Labels = Labels() },
                    Spec = new V1PersistentVolumeClaimSpec
                    {
                        AccessModes = new List<string> { "ReadWriteOnce" },
                        Resources = new V1VolumeResourceRequirements { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity(Size) } },
                    },
                };
            """),
        ByStatements(
            "",
            "",
            """
                    set.Spec.VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                    {
                        new V1PersistentVolumeClaim
                        {
                            Metadata = new V1ObjectMeta { Name = "data", Labels = Labels() },
                            Spec = new V1PersistentVolumeClaimSpec
                            {
                                AccessModes = new List<string> { "ReadWriteOnce" },
                                Resources = new V1VolumeResourceRequirements
                                {
                                    Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity(Size) },
                                },
                            },
                        },
                    };
            """));

    private static string ByStatements(string volumes, string members, string templates = "") => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Database
        {
            private const string Size = "20Gi";

            public static V1StatefulSet Build()
            {
                var set = new V1StatefulSet();
                set.Metadata = new V1ObjectMeta { Name = "db", Labels = Labels() };
                set.Spec = new V1StatefulSetSpec();
                set.Spec.ServiceName = "db";
                set.Spec.Replicas = 3;
                set.Spec.Template = new V1PodTemplateSpec { Spec = Pod() };
        {{(templates.Length == 0 ? "" : templates + "\n")}}        return set;
            }

            private static V1PodSpec Pod()
            {
                var pod = new V1PodSpec();
                pod.Containers = new List<V1Container>
                {
                    new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } },
                };
        {{(volumes.Length == 0 ? "" : volumes + "\n")}}        return pod;
            }

            private static Dictionary<string, string> Labels() => new Dictionary<string, string> { ["app"] = "db" };
        {{(members.Length == 0 ? "" : members + "\n")}}}
        """;

    [Fact]
    public Task A_property_goes_too() => Fixes(
        Claim.Replace("Claim() =>", "Claim =>", StringComparison.Ordinal) + "    public static IEnumerable<object> All() => new object[] { Claim, Build() };\n",
        "    public static IEnumerable<object> All() => new object[] { Build() };\n");

    [Fact]
    public Task A_claim_with_a_name_that_is_given_to_a_builder_goes() => Fixes(
        """
            public static IEnumerable<object> All() => new object[] { Claim("db-data", "20Gi"), Build() };

            private static V1PersistentVolumeClaim Claim(string name, string size) => new V1PersistentVolumeClaim
            {
                Metadata = new V1ObjectMeta { Name = name },
                Spec = new V1PersistentVolumeClaimSpec
                {
                    AccessModes = new List<string> { "ReadWriteOnce" },
                    StorageClassName = Classes.Fast,
                    Resources = new V1VolumeResourceRequirements { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity(size) } },
                },
            };

        """,
        """
            public static IEnumerable<object> All() => new object[] { Build() };

        """);

    [Fact]
    public Task A_claim_in_another_file_goes_from_there()
    {
        string claims = $$"""
            using System.Collections.Generic;
            using k8s.Models;

            internal static class Claims
            {
                public const string Name = "db-data";

            {{Claim.Replace("private", "public", StringComparison.Ordinal).Replace("\"db-data\"", "Name", StringComparison.Ordinal)}}}
            """;
        const string Deploy = """
            using k8s;

            internal static class Deployment
            {
                public static void Run(IKubernetes client)
                {
                    client.CoreV1.CreateNamespacedPersistentVolumeClaim(Claims.Claim(), "shop");
                    client.AppsV1.CreateNamespacedStatefulSet(Database.Build(), "shop");
                }
            }
            """;
        return Verify.Fixes<K8S3005SharedClaimFix>(
            new[] { Program("", Volume.Replace("\"db-data\"", "Claims.Name", StringComparison.Ordinal)), Classes, claims, Deploy },
            new[]
            {
                Program("", spec: Template),
                Classes,
                """
                using System.Collections.Generic;
                using k8s.Models;

                internal static class Claims
                {
                    public const string Name = "db-data";
                }
                """,
                Deploy.Replace("        client.CoreV1.CreateNamespacedPersistentVolumeClaim(Claims.Claim(), \"shop\");\n", "", StringComparison.Ordinal),
            });
    }

    [Fact]
    public Task Sets_in_several_files_each_get_their_templates()
    {
        string[] before = { Program(Claim, Volume), Program(Claim, Volume, type: "Other") };
        string[] after = { Program("", spec: Template), Program("", spec: Template, type: "Other") };
        return Verify.Fixes<K8S3005SharedClaimFix>([Of(before[0], "db"), Of(before[1], "other"), Classes], [Of(after[0], "db"), Of(after[1], "other"), Classes]);

        static string Of(string source, string name) => source.Replace("\"db-data\"", $"\"{name}-data\"", StringComparison.Ordinal).Replace("private", "public", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ClientVersion.V9, "V1ResourceRequirements")]
    [InlineData(ClientVersion.V17, "V1VolumeResourceRequirements")]
    public async Task Constructors_of_older_clients_get_an_argument(ClientVersion client, string resources)
    {
        const string Shared = """
            using System.Collections.Generic;
            using k8s.Models;

            public static class Database
            {
                public static IEnumerable<object> All() => new object[] { Claim(), Build() };

                public static V1StatefulSet Build() => new V1StatefulSet(
                    metadata: new V1ObjectMeta(name: "db"),
                    spec: new V1StatefulSetSpec(
                        serviceName: "db",
                        replicas: 3,
                        selector: new V1LabelSelector(),
                        template: new V1PodTemplateSpec(spec: new V1PodSpec(
                            containers: new List<V1Container> { new V1Container(name: "db", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount(name: "data", mountPath: "/data") }) },
                            volumes: new List<V1Volume> { new V1Volume(name: "data", persistentVolumeClaim: new V1PersistentVolumeClaimVolumeSource(claimName: {|K8S3005:"db-data"|})) }))));

                private static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim(
                    metadata: new V1ObjectMeta(name: "db-data"),
                    spec: new V1PersistentVolumeClaimSpec(
                        accessModes: new List<string> { "ReadWriteOnce" },
                        resources: new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("20Gi") } }));
            }
            """;
        string own = $$"""
            using System.Collections.Generic;
            using k8s.Models;

            public static class Database
            {
                public static IEnumerable<object> All() => new object[] { Build() };

                public static V1StatefulSet Build() => new V1StatefulSet(
                    metadata: new V1ObjectMeta(name: "db"),
                    spec: new V1StatefulSetSpec(
                        serviceName: "db",
                        replicas: 3,
                        selector: new V1LabelSelector(),
                        template: new V1PodTemplateSpec(spec: new V1PodSpec(
                            containers: new List<V1Container> { new V1Container(name: "db", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount(name: "data", mountPath: "/data") }) })),
                        volumeClaimTemplates: new List<V1PersistentVolumeClaim>
                        {
                            new V1PersistentVolumeClaim
                            {
                                Metadata = new V1ObjectMeta { Name = "data" },
                                Spec = new V1PersistentVolumeClaimSpec
                                {
                                    AccessModes = new List<string> { "ReadWriteOnce" },
                                    Resources = new {{resources}}
                                    {
                                        Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("20Gi") },
                                    },
                                },
                            },
                        }));
            }
            """;
        var test = new ManifestCodeFixTest<K8S3005SharedClaimFix> { Client = client };
        test.TestState.Sources.Add(Shared);
        test.FixedState.Sources.Add(own);
        await test.RunAsync();
    }

    [Fact]
    public Task A_Deployment_has_no_claim_templates() => Verify.DeclinesToFix<K8S3005SharedClaimFix>(WorkloadSource.Deployment(
        """
        Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = {|K8S3005:"db-data"|} } } },
        Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },
        """,
        "Replicas = 3,",
        """public static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "db-data" }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteOnce" } } };"""));

    [Theory]
    [InlineData("AccessModes =", "VolumeName = \"disk-1\", AccessModes =")]
    [InlineData("AccessModes =", "Selector = new V1LabelSelector(), AccessModes =")]
    [InlineData("AccessModes =", "DataSource = new V1TypedLocalObjectReference { Kind = \"VolumeSnapshot\", Name = \"db\" }, AccessModes =")]
    [InlineData("NamespaceProperty = \"shop\"", "Finalizers = new List<string>()")]
    [InlineData("\"20Gi\"", "\"20GB\"")]
    [InlineData("[\"storage\"]", "[\"memory\"]")]
    public Task A_claim_that_pods_cannot_each_have_stays(string text, string other) => Declines(Claim.Replace(text, other, StringComparison.Ordinal));

    [Theory]
    [InlineData("public static void Wait(IKubernetes client) => client.CoreV1.ReadNamespacedPersistentVolumeClaim(\"db-data\", \"shop\");")]
    [InlineData("public static V1Job Backup() => new V1Job();")]
    [InlineData("public static string Describe() => $\"the disk is {Claim().Metadata.Name}\";")]
    [InlineData("public static void Deploy(IKubernetes client) { try { client.CoreV1.CreateNamespacedPersistentVolumeClaim(Claim(), \"shop\"); } catch (System.Exception) { } }")]
    [InlineData("public static V1PersistentVolumeClaim Deploy(IKubernetes client) { return client.CoreV1.CreateNamespacedPersistentVolumeClaim(Claim(), \"shop\"); }")]
    public Task A_claim_that_something_else_uses_stays(string use) => Declines(Claim + use + "\n");

    [Fact]
    public Task A_claim_of_another_workload_stays() => Declines(Claim, Volume, """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Reports
        {
            public static V1Deployment Build() => new V1Deployment
            {
                Spec = new V1DeploymentSpec
                {
                    Template = new V1PodTemplateSpec
                    {
                        Spec = new V1PodSpec
                        {
                            Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = "db-data" } } },
                            Containers = new List<V1Container> { new V1Container { Name = "reports", Image = "example.com/reports:1.0" } },
                        },
                    },
                },
            };
        }
        """);

    [Fact]
    public Task A_helper_that_builds_another_claim_too_stays() => Declines(
        Claim.Replace("Claim()", "Claim(string name)", StringComparison.Ordinal).Replace("\"db-data\"", "name", StringComparison.Ordinal)
            + "    public static IEnumerable<object> All() => new object[] { Claim(\"db-data\"), Claim(\"logs\"), Build() };\n");
}
