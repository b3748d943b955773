using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Workloads;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

/// <summary>A StatefulSet becomes a Deployment wherever it flows; what other sets need too stays.</summary>
public sealed class K8S4001FixTests
{
    /// <summary>A container, and the selector and the template around it, of a workload <c>web</c>.</summary>
    private const string Pods = """Selector = Selector(), Template = Template()""";

    private const string Parts = """
        internal static partial class Parts
        {
            public static V1LabelSelector Selector() => new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "web" } };

            public static V1PodTemplateSpec Template() => new V1PodTemplateSpec
            {
                Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "web" } },
                Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "web", Image = "nginx:1.27" } } },
            };
        }
        """;

    /// <summary>A set that keeps what it is.</summary>
    private const string Database = """
        internal static class Database
        {
            public static V1StatefulSet Build() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "db",
                    Replicas = 1,
                    Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "db" } },
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "db" } },
                        Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1" } } },
                    },
                },
            };
        }
        """;

    private static string File(params string[] types) => $"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;
        using static Parts;

        {string.Join("\n\n", types)}
        """;

    private static Task Converts(string before, string after, params string[] others) => Verify.Fixes<K8S4001StatelessStatefulSetFix>(
        [File(before, Parts), .. Array.ConvertAll(others, other => File(other))],
        [File(after, Parts), .. Array.ConvertAll(others, other => File(other))]);

    private static Task Stays(string before, params string[] others) => Converts(before, before, others);

    /// <summary>How the set is written, and what it becomes.</summary>
    [Theory]
    [InlineData(
        """public static V1StatefulSet Build() => new {|K8S4001:V1StatefulSet|} { Spec = new V1StatefulSetSpec { Replicas = 3, ServiceName = null, Selector = Selector(), Template = Template() } };""",
        """public static V1Deployment Build() => new V1Deployment { Spec = new V1DeploymentSpec { Replicas = 3, Selector = Selector(), Template = Template() } };""")]
    [InlineData(
        """public static V1StatefulSet Build() => {|K8S4001:new()|} { Spec = new() { Replicas = 3, PodManagementPolicy = "", Selector = Selector(), Template = Template(), UpdateStrategy = new() { Type = "RollingUpdate" } } };""",
        """public static V1Deployment Build() => new() { Spec = new() { Replicas = 3, Selector = Selector(), Template = Template(), Strategy = new() { Type = "RollingUpdate" } } };""")]
    [InlineData(
        """public static k8s.Models.V1StatefulSet Build() => new {|K8S4001:k8s.Models.V1StatefulSet|} { Spec = new k8s.Models.V1StatefulSetSpec { Replicas = 3, Selector = Selector(), Template = Template() } };""",
        """public static k8s.Models.V1Deployment Build() => new k8s.Models.V1Deployment { Spec = new k8s.Models.V1DeploymentSpec { Replicas = 3, Selector = Selector(), Template = Template() } };""")]
    [InlineData(
        """public static V1StatefulSet Build() => new {|K8S4001:V1StatefulSet|} { Kind = "StatefulSet", ApiVersion = "apps/v1", Spec = new V1StatefulSetSpec { Replicas = 3, Selector = Selector(), Template = Template() } };""",
        """public static V1Deployment Build() => new V1Deployment { Kind = "Deployment", ApiVersion = "apps/v1", Spec = new V1DeploymentSpec { Replicas = 3, Selector = Selector(), Template = Template() } };""")]
    [InlineData(
        """public static V1StatefulSet Build() => new {|K8S4001:V1StatefulSet|} { Kind = V1StatefulSet.KubeKind, Spec = new V1StatefulSetSpec { Replicas = 3, Selector = Selector(), Template = Template() } };""",
        """public static V1Deployment Build() => new V1Deployment { Kind = V1Deployment.KubeKind, Spec = new V1DeploymentSpec { Replicas = 3, Selector = Selector(), Template = Template() } };""")]
    [InlineData(
        """public static V1StatefulSet Build() { var set = new {|K8S4001:V1StatefulSet|}(); set.Spec = new V1StatefulSetSpec(); set.Spec.Replicas = 3; set.Spec.ServiceName = ""; set.Spec.Selector = Selector(); set.Spec.Template = Template(); return set; }""",
        """public static V1Deployment Build() { var set = new V1Deployment(); set.Spec = new V1DeploymentSpec(); set.Spec.Replicas = 3; set.Spec.Selector = Selector(); set.Spec.Template = Template(); return set; }""")]
    [InlineData(
        """public static V1StatefulSet Build() { V1StatefulSet set = new {|K8S4001:V1StatefulSet|}(); V1StatefulSetSpec spec = new V1StatefulSetSpec { Replicas = 3, Selector = Selector(), Template = Template() }; set.Spec = spec; return set; }""",
        """public static V1Deployment Build() { V1Deployment set = new V1Deployment(); V1DeploymentSpec spec = new V1DeploymentSpec { Replicas = 3, Selector = Selector(), Template = Template() }; set.Spec = spec; return set; }""")]
    [InlineData(
        """public static V1StatefulSet Build() => Named("web", Spec(3)); private static V1StatefulSet Named(string name, V1StatefulSetSpec spec) => new {|K8S4001:V1StatefulSet|} { Metadata = new V1ObjectMeta { Name = name }, Spec = spec }; private static V1StatefulSetSpec Spec(int replicas) => new V1StatefulSetSpec { Replicas = replicas, Selector = Selector(), Template = Template() };""",
        """public static V1Deployment Build() => Named("web", Spec(3)); private static V1Deployment Named(string name, V1DeploymentSpec spec) => new V1Deployment { Metadata = new V1ObjectMeta { Name = name }, Spec = spec }; private static V1DeploymentSpec Spec(int replicas) => new V1DeploymentSpec { Replicas = replicas, Selector = Selector(), Template = Template() };""")]
    [InlineData(
        """public static List<V1StatefulSet> Build() => new List<V1StatefulSet> { new {|K8S4001:V1StatefulSet|} { Spec = new V1StatefulSetSpec { Replicas = 3, Selector = Selector(), Template = Template() } } };""",
        """public static List<V1Deployment> Build() => new List<V1Deployment> { new V1Deployment { Spec = new V1DeploymentSpec { Replicas = 3, Selector = Selector(), Template = Template() } } };""")]
    [InlineData(
        """public static Task<V1StatefulSet> Build() => Task.FromResult<V1StatefulSet>(new {|K8S4001:V1StatefulSet|} { Spec = new V1StatefulSetSpec { Replicas = 3, Selector = Selector(), Template = Template() } });""",
        """public static Task<V1Deployment> Build() => Task.FromResult<V1Deployment>(new V1Deployment { Spec = new V1DeploymentSpec { Replicas = 3, Selector = Selector(), Template = Template() } });""")]
    [InlineData(
        """public static V1StatefulSet Current { get; } = new {|K8S4001:V1StatefulSet|} { Spec = new V1StatefulSetSpec { Replicas = 3, Selector = Selector(), Template = Template() } };""",
        """public static V1Deployment Current { get; } = new V1Deployment { Spec = new V1DeploymentSpec { Replicas = 3, Selector = Selector(), Template = Template() } };""")]
    public async Task Everything_that_carries_the_type_changes(string before, string after)
    {
        await Converts($"public static class StatefulSetOfWeb {{ {before} }}", $"public static class StatefulSetOfWeb {{ {after} }}");
        await Converts($"public static class StatefulSetOfWeb {{ {before} }}", $"public static class StatefulSetOfWeb {{ {after} }}", Database);
    }

    private static string Deploying(string kind, string type, string dropped, string after = "") => $$"""
        /// <summary>The <see cref="V1StatefulSet"/> of the front end.</summary>
        public static class Web
        {
            // A StatefulSet so far.
            public static V1{{kind}} BuildStatefulSet() => new {{type}}
            {
                Metadata = new V1ObjectMeta { Name = "web" },
                Spec = new V1{{kind}}Spec
                {
                    Replicas = 3,{{dropped}}
                    {{Pods}},
                },
            };

            public static async Task ApplyAsync(IKubernetes client, string space)
            {
                V1{{kind}} statefulSet = BuildStatefulSet();
                V1{{kind}}List existing = await client.AppsV1.ListNamespaced{{kind}}Async(space, fieldSelector: $"metadata.name={statefulSet.Metadata.Name}");
                if (existing.Items.Any(one => one.Spec.Replicas > 0))
                {
                    var old = await client.AppsV1.ReadNamespaced{{kind}}Async(statefulSet.Metadata.Name, space);
                    Console.WriteLine(old.Spec.Replicas);
                    await client.AppsV1.ReplaceNamespaced{{kind}}Async(statefulSet, statefulSet.Metadata.Name, space);
                }
                else
                {
                    statefulSet = await client.AppsV1.CreateNamespaced{{kind}}Async(statefulSet, space);
                }

                Console.WriteLine(nameof(V1{{kind}}) + " applied");{{after}}
            }

            public static Task DeleteAsync(IKubernetes client, string space) => client.AppsV1.DeleteNamespaced{{kind}}Async("web", space);
        }
        """;

    [Fact]
    public Task Calls_of_the_client_change() => Converts(
        Deploying("StatefulSet", "{|K8S4001:V1StatefulSet|}", "\n            ServiceName = null, // none"),
        Deploying("Deployment", "V1Deployment", ""));

    [Fact]
    public Task A_call_by_name_may_mean_another_set() => Stays(Deploying("StatefulSet", "{|K8S4001:V1StatefulSet|}", ""), Database);

    private static string Builder(string kind, string type) => $$"""
        public sealed class WebBuilder
        {
            private readonly V1{{kind}} _set = new {{type}}();

            public WebBuilder Named(string name)
            {
                _set.Metadata = new V1ObjectMeta { Name = name };
                return this;
            }

            public WebBuilder With(Func<V1{{kind}}Spec> spec)
            {
                _set.Spec = spec();
                return this;
            }

            public V1{{kind}} Build() => _set;
        }
        """;

    private static string UseOfBuilder(string kind) => $$"""
        public static class Program
        {
            public static V1{{kind}} Web() => new WebBuilder().Named("web").With(() => new() { Replicas = 3, {{Pods}} }).Build();
        }
        """;

    [Fact]
    public Task Fields_and_functions_in_other_files_change() => Verify.Fixes<K8S4001StatelessStatefulSetFix>(
        [File(Builder("StatefulSet", "{|K8S4001:V1StatefulSet|}"), Parts), File(UseOfBuilder("StatefulSet")), File(Database)],
        [File(Builder("Deployment", "V1Deployment"), Parts), File(UseOfBuilder("Deployment")), File(Database)]);

    private static string Several(string kind, string type, string name) => $$"""
        public static class {{name}}
        {
            public static V1{{kind}} Build() => new {{type}}
            {
                Metadata = new V1ObjectMeta { Name = "{{name.ToLowerInvariant()}}" },
                Spec = new V1{{kind}}Spec { Replicas = 2, {{Pods}} },
            };

            public static Task CreateAsync(IKubernetes client) => client.AppsV1.CreateNamespaced{{kind}}Async(Build(), "shop");
        }
        """;

    [Fact]
    public Task Several_sets_change_in_several_documents() => Verify.Fixes<K8S4001StatelessStatefulSetFix>(
        [File(Several("StatefulSet", "{|K8S4001:V1StatefulSet|}", "Web"), Parts), File(Several("StatefulSet", "{|K8S4001:V1StatefulSet|}", "Api")), File(Database)],
        [File(Several("Deployment", "V1Deployment", "Web"), Parts), File(Several("Deployment", "V1Deployment", "Api")), File(Database)]);

    [Theory]
    [InlineData("public static class Cluster { public static IEnumerable<V1StatefulSet> All() => new[] { Web.Build(), Database.Build() }; }")]
    [InlineData("public static class Cluster { public static async Task ApplyAsync(IKubernetes client) { await ApplyAsync(client, Web.Build()); await ApplyAsync(client, Database.Build()); } private static Task ApplyAsync(IKubernetes client, V1StatefulSet set) => client.AppsV1.CreateNamespacedStatefulSetAsync(set, \"shop\"); }")]
    [InlineData("public static class Cluster { public static V1StatefulSet One(bool isWeb) => isWeb ? Web.Build() : Database.Build(); }")]
    [InlineData("public static class Cluster { public static async Task ApplyAsync(IKubernetes client) { foreach (object one in new object[] { Web.Build(), Database.Build() }) { if (one is V1StatefulSet set) { await client.AppsV1.CreateNamespacedStatefulSetAsync(set, \"shop\"); } } } }")]
    [InlineData("public static class Cluster { public static Task RemoveAsync(IKubernetes client, string name) => client.AppsV1.DeleteNamespacedStatefulSetAsync(name, \"shop\"); public static V1StatefulSet Front() => Web.Build(); }")]
    [InlineData("public static class Cluster { public static string Kind => V1StatefulSet.KubeKind; public static V1StatefulSet Front() => Web.Build(); }")]
    [InlineData("public static class Cluster { public static V2CrossVersionObjectReference Target => new V2CrossVersionObjectReference { Kind = \"StatefulSet\", Name = \"web\" }; public static V1StatefulSet Front() => Web.Build(); }")]
    public Task What_other_sets_need_too_stays(string cluster) => Stays(
        """public static class Web { public static V1StatefulSet Build() => new {|K8S4001:V1StatefulSet|} { Spec = new V1StatefulSetSpec { Replicas = 3, Selector = Selector(), Template = Template() } }; }""",
        cluster,
        Database);

    [Theory]
    // Objects that others give.
    [InlineData("public static V1StatefulSet Loaded() => KubernetesJson.Deserialize<V1StatefulSet>(\"{}\");")]
    [InlineData("public static void Apply(string text) { foreach (object one in KubernetesYaml.LoadAllFromString(text)) { if (one is V1StatefulSet set) { Console.WriteLine(set.Spec.Replicas); } } }")]
    // What has nothing to take its place.
    [InlineData("public static string Service() => Build().Spec.ServiceName;")]
    // A type that is named otherwise.
    [InlineData("public static string Kind(string kind) => kind == \"StatefulSet\" ? \"a set\" : \"something else\";")]
    // A promise that others made.
    [InlineData("private sealed class Same : IEqualityComparer<V1StatefulSet> { public bool Equals(V1StatefulSet x, V1StatefulSet y) => x == y; public int GetHashCode(V1StatefulSet set) => 0; }")]
    public Task What_cannot_change_stays(string member) => Stays(
        $$"""public static class Web { public static V1StatefulSet Build() => new {|K8S4001:V1StatefulSet|} { Spec = new V1StatefulSetSpec { Replicas = 3, Selector = Selector(), Template = Template() } }; {{member}} }""");

    [Fact]
    public Task Lists_of_any_objects_change_with_what_looks_into_them() => Converts(Cluster("StatefulSet", "{|K8S4001:V1StatefulSet|}"), Cluster("Deployment", "V1Deployment"));

    private static string Cluster(string kind, string type) => $$"""
        public static class Cluster
        {
            public static async Task ApplyAsync(IKubernetes client)
            {
                var objects = new List<IKubernetesObject>
                {
                    new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { Selector = new Dictionary<string, string> { ["app"] = "web" }, Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80 } } } },
                    new {{type}} { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1{{kind}}Spec { Replicas = 3, {{Pods}} } },
                };
                foreach (IKubernetesObject one in objects)
                {
                    switch (one)
                    {
                        case V1Service service:
                            await client.CoreV1.CreateNamespacedServiceAsync(service, "shop");
                            break;
                        case V1{{kind}} set:
                            await client.AppsV1.CreateNamespaced{{kind}}Async(set, "shop");
                            break;
                    }
                }
            }
        }
        """;

    [Theory]
    [InlineData(ClientVersion.V9, "selector: Selector(), serviceName: null, template: Template(), replicas: 3", "selector: Selector(), template: Template(), replicas: 3")]
    [InlineData(ClientVersion.V9, "Selector(), null, Template(), replicas: 3, updateStrategy: new V1StatefulSetUpdateStrategy(null, \"RollingUpdate\")", "Selector(), Template(), replicas: 3, strategy: new V1DeploymentStrategy(null, \"RollingUpdate\")")]
    [InlineData(ClientVersion.V9, "Selector(), null, Template(), 0, null, null, 3, 5", "Selector(), Template(), 0, replicas: 3, revisionHistoryLimit: 5")]
    [InlineData(ClientVersion.V17, "Selector(), Template(), 0, null, null, null, 3", "Selector(), Template(), 0, replicas: 3")]
    [InlineData(ClientVersion.V17, "template: Template(), selector: Selector(), replicas: 3, serviceName: null", "template: Template(), selector: Selector(), replicas: 3")]
    [InlineData(ClientVersion.V17, "Selector(), Template(), replicas: 3, volumeClaimTemplates: new List<V1PersistentVolumeClaim>()", "Selector(), Template(), replicas: 3")]
    public async Task Arguments_of_old_constructors_find_their_parameters(ClientVersion client, string before, string after)
    {
        var test = new ManifestCodeFixTest<K8S4001StatelessStatefulSetFix> { Client = client };
        test.TestState.Sources.Add(File(Web("StatefulSet", "{|K8S4001:V1StatefulSet|}", before), Parts));
        test.FixedState.Sources.Add(File(Web("Deployment", "V1Deployment", after), Parts));
        await test.RunAsync();

        static string Web(string kind, string type, string arguments) =>
            $$"""public static class Web { public static V1{{kind}} Build() => new {{type}}("apps/v1", "{{kind}}", new V1ObjectMeta(name: "web"), new V1{{kind}}Spec({{arguments}})); }""";
    }

    [Theory]
    [InlineData(ClientVersion.V9, "{|K8S1015:null|}, ")]
    [InlineData(ClientVersion.V17, "")]
    public async Task Perhaps_a_Deployment_of_old_constructors_is_one(ClientVersion client, string serviceName)
    {
        string unknown = Parts.Replace("nginx:1.27", "acme/worker:1", StringComparison.Ordinal);
        string mark = serviceName.Length == 0 ? "{|K8S1015:V1StatefulSetSpec|}" : "V1StatefulSetSpec";
        var test = new ManifestCodeFixTest<K8S4004PerhapsDeploymentFix> { Client = client };
        test.TestState.Sources.Add(File($$"""public static class Work { public static V1StatefulSet Build() => new {|K8S4004:V1StatefulSet|}(metadata: new V1ObjectMeta(name: "work"), spec: new {{mark}}(Selector(), {{serviceName}}Template(), replicas: 3)); }""", unknown));
        test.FixedState.Sources.Add(File("""public static class Work { public static V1Deployment Build() => new V1Deployment(metadata: new V1ObjectMeta(name: "work"), spec: new V1DeploymentSpec(Selector(), Template(), replicas: 3)); }""", unknown));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("\"Recreate\"", "\"Recreate\"")]
    [InlineData("\"recreate\"", "\"Recreate\"")]
    public Task A_set_that_is_to_be_recreated_is_offered_the_same(string type, string repaired) => Verify.Fixes<K8S2001RecreateStrategyFix>(
        File($$"""public static class Web { public static V1StatefulSet Build() => new {|K8S4001:V1StatefulSet|} { Spec = new V1StatefulSetSpec { Replicas = 3, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:{{type}}|} }, {{Pods}} } }; }""", Parts),
        File($$"""public static class Web { public static V1Deployment Build() => new V1Deployment { Spec = new V1DeploymentSpec { Replicas = 3, Strategy = new V1DeploymentStrategy { Type = {{repaired}} }, {{Pods}} } }; }""", Parts),
        K8S2001RecreateStrategy.DeploymentKey);

    [Fact]
    public Task Rolling_settings_beside_Recreate_are_for_a_person_to_sort_out() => Verify.DeclinesToFix<K8S2001RecreateStrategyFix>(
        File($$"""public static class Web { public static V1StatefulSet Build() => new {|K8S4001:V1StatefulSet|} { Spec = new V1StatefulSetSpec { Replicas = 3, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|}, RollingUpdate = new V1RollingUpdateStatefulSetStrategy { MaxUnavailable = 2 } }, {{Pods}} } }; }""", Parts),
        K8S2001RecreateStrategy.DeploymentKey);

    [Fact]
    public Task A_set_without_order_and_names_changes_too() => Verify.Fixes<K8S4004PerhapsDeploymentFix>(
        File("""public static class Work { public static V1StatefulSet Build() => new {|K8S4004:V1StatefulSet|} { Spec = new {|K8S1015:V1StatefulSetSpec|} { Replicas = 3, Selector = Selector(), Template = Template() } }; }""", Parts.Replace("nginx:1.27", "acme/worker:1", StringComparison.Ordinal)),
        File("""public static class Work { public static V1Deployment Build() => new V1Deployment { Spec = new V1DeploymentSpec { Replicas = 3, Selector = Selector(), Template = Template() } }; }""", Parts.Replace("nginx:1.27", "acme/worker:1", StringComparison.Ordinal)));
}
