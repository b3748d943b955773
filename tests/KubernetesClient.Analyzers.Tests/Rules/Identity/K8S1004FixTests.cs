using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>The fixes of K8S1004.</summary>
public sealed class K8S1004FixTests
{
    private const string Pods = DatabaseSource.Pods;

    [Theory]
    [InlineData(
        "Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() }",
        "Spec = new V1ServiceSpec { Selector = Labels(), ClusterIP = \"None\" }")]
    [InlineData(
        "Spec = new {|K8S1004:V1ServiceSpec|}\n    {\n        // By the labels of the pods.\n        Selector = Labels(),\n    }",
        "Spec = new V1ServiceSpec\n    {\n        // By the labels of the pods.\n        Selector = Labels(),\n        ClusterIP = \"None\",\n    }")]
    [InlineData(
        "Spec = new V1ServiceSpec { ClusterIP = {|K8S1004:null|} /* any */, Selector = Labels() }",
        "Spec = new V1ServiceSpec { ClusterIP = \"None\" /* any */, Selector = Labels() }")]
    [InlineData(
        "Spec = new V1ServiceSpec { ClusterIP = {|K8S1004:\"10.0.0.7\"|}, Type = \"ClusterIP\", Selector = Labels() }",
        "Spec = new V1ServiceSpec { ClusterIP = \"None\", Type = \"ClusterIP\", Selector = Labels() }")]
    [InlineData(
        "Spec = {|K8S1004:new()|} { Ports = new List<V1ServicePort> { new() { Port = 5432, TargetPort = 5432 } } }",
        "Spec = new() { Ports = new List<V1ServicePort> { new() { Port = 5432, TargetPort = 5432 } }, ClusterIP = \"None\" }")]
    public Task It_becomes_headless(string before, string after) => Fixes(Service(before), Service(after));

    [Fact]
    public Task By_statements() => Fixes(
        """
        public static V1Service Service()
        {
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" } };
            service.Spec = new {|K8S1004:V1ServiceSpec|}();
            service.Spec.Selector = Labels();
            return service;
        }
        """,
        """
        public static V1Service Service()
        {
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" } };
            service.Spec = new V1ServiceSpec();
            service.Spec.Selector = Labels();
            service.Spec.ClusterIP = "None";
            return service;
        }
        """);

    [Fact]
    public Task In_another_file()
    {
        const string Before = """public static V1Service Peers() => new() { Metadata = new() { Name = "db" }, Spec = {|K8S1004:new()|} { Selector = Database.Labels() } };""";
        const string After = """public static V1Service Peers() => new() { Metadata = new() { Name = "db" }, Spec = new() { Selector = Database.Labels(), ClusterIP = "None" } };""";
        string set = DatabaseSource.With(DatabaseSource.Set("\"db\""));
        return Verify.Fixes<K8S1004GoverningServiceNotHeadlessFix>(
            new[] { set, DatabaseSource.File("Services", Before) },
            new[] { set, DatabaseSource.File("Services", After) });
    }

    [Fact]
    public Task A_helper_that_also_makes_other_Services_is_not_changed()
    {
        string source = DatabaseSource.With(DatabaseSource.Set("\"db\"") + """
            public static V1Service Peers() => Service("db");
            public static V1Service Web() => Service("web");
            private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
            """);
        return Verify.DeclinesToFix<K8S1004GoverningServiceNotHeadlessFix>(source);
    }

    [Fact]
    public Task A_helper_that_makes_only_governing_Services_is_changed() => Fixes(
        """
        public static V1Service Peers() => Service("db");
        public static V1Service OtherPeers() => Service("other");
        public static V1StatefulSet Other() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "other" }, Spec = new V1StatefulSetSpec { ServiceName = "other", Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template() } };
        private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
        """,
        """
        public static V1Service Peers() => Service("db");
        public static V1Service OtherPeers() => Service("other");
        public static V1StatefulSet Other() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "other" }, Spec = new V1StatefulSetSpec { ServiceName = "other", Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template() } };
        private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1ServiceSpec { Selector = Labels(), ClusterIP = "None" } };
        """);

    [Fact]
    public Task An_address_of_a_shared_constant_is_replaced_at_the_use() => Fixes(
        """
        private const string Automatic = "";
        public static V1Service Web() => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { ClusterIP = Automatic } };
        public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = {|K8S1004:Automatic|}, Selector = Labels() } };
        """,
        """
        private const string Automatic = "";
        public static V1Service Web() => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { ClusterIP = Automatic } };
        public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
        """);

    [Fact]
    public Task A_load_balancer_stays_and_a_headless_Service_is_built_beside_it() =>
        Verify.Fixes<K8S1004GoverningServiceNotHeadlessFix>(
            DatabaseSource.With($$"""
                public static async Task Deploy(IKubernetes client)
                {
                    var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1004:V1ServiceSpec|} { Type = "LoadBalancer", Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 5432 } } } };
                    await client.CoreV1.CreateNamespacedServiceAsync(service, "data");
                    var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } };
                    await client.AppsV1.CreateNamespacedStatefulSetAsync(set, "data");
                }
                """),
            DatabaseSource.With($$"""
                public static async Task Deploy(IKubernetes client)
                {
                    var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { Type = "LoadBalancer", Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 5432 } } } };
                    var headlessService = new V1Service
                    {
                        Metadata = new V1ObjectMeta { Name = "db-headless" },
                        Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() },
                    };
                    await client.CoreV1.CreateNamespacedServiceAsync(headlessService, "data");
                    await client.CoreV1.CreateNamespacedServiceAsync(service, "data");
                    var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db-headless", {{Pods}} } };
                    await client.AppsV1.CreateNamespacedStatefulSetAsync(set, "data");
                }
                """),
            K8S1004GoverningServiceNotHeadless.SecondServiceKey);

    private static Task Fixes(string before, string after) =>
        Verify.Fixes<K8S1004GoverningServiceNotHeadlessFix>(
            DatabaseSource.With(DatabaseSource.Set("\"db\"") + before),
            DatabaseSource.With(DatabaseSource.Set("\"db\"") + after),
            K8S1004GoverningServiceNotHeadless.HeadlessKey);

    private static string Service(string spec) => $$"""
        public static V1Service Service() => new V1Service
        {
            Metadata = new V1ObjectMeta { Name = "db" },
            {{spec}},
        };
        """;
}
