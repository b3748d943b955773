using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>The fix of K8S1002.</summary>
public sealed class K8S1002FixTests
{
    private const string Pods = DatabaseSource.Pods;
    private const string Headless = "ClusterIP = \"None\", Selector = Labels()";

    [Fact]
    public Task A_literal_becomes_the_name() => Fixes(
        DatabaseSource.Set("{|K8S1002:\"db\"|} /* governs */") + DatabaseSource.Service(Headless, "\"db-headless\""),
        DatabaseSource.Set("\"db-headless\" /* governs */") + DatabaseSource.Service(Headless, "\"db-headless\""));

    [Fact]
    public Task The_constant_of_the_Service_is_used() => Fixes(
        "private const string Peers = \"db-headless\";\n" + DatabaseSource.Set("{|K8S1002:\"db\"|}") + DatabaseSource.Service(Headless, "Peers"),
        "private const string Peers = \"db-headless\";\n" + DatabaseSource.Set("Peers") + DatabaseSource.Service(Headless, "Peers"));

    [Fact]
    public Task The_constant_of_another_file_is_used()
    {
        string services = DatabaseSource.File("Services", """
            public const string Peers = "db-headless";
            public static V1Service Service() => new() { Metadata = new() { Name = Peers }, Spec = new() { ClusterIP = "None", Selector = Database.Labels() } };
            """);
        return Verify.Fixes<K8S1002GoverningServiceMisnamedFix>(
            new[] { DatabaseSource.With(DatabaseSource.Set("{|K8S1002:\"db\"|}")), services },
            new[] { DatabaseSource.With(DatabaseSource.Set("Services.Peers")), services });
    }

    [Fact]
    public Task A_constant_that_only_names_the_wrong_Service_is_changed() => Fixes(
        "private const string PeersOfDb = {|K8S1002:\"db\"|};\n" + DatabaseSource.Set("PeersOfDb") + DatabaseSource.Service(Headless, "\"db-headless\""),
        "private const string PeersOfDb = \"db-headless\";\n" + DatabaseSource.Set("PeersOfDb") + DatabaseSource.Service(Headless, "\"db-headless\""));

    [Fact]
    public Task A_constant_that_others_read_stays() => Fixes(
        "private const string App = \"db\";\n" + DatabaseSource.Set("{|K8S1002:App|}", "App") + DatabaseSource.Service(Headless, "\"db-headless\""),
        "private const string App = \"db\";\n" + DatabaseSource.Set("\"db-headless\"", "App") + DatabaseSource.Service(Headless, "\"db-headless\""));

    [Fact]
    public Task A_name_of_a_parameter_is_used_in_the_same_method() => Fixes(
        $$"""
        public static IEnumerable<object> Build(string name)
        {
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = $"{name}-headless" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1StatefulSetSpec { ServiceName = {|K8S1002:name|}, {{Pods}} } };
            return new object[] { service, set };
        }
        """,
        $$"""
        public static IEnumerable<object> Build(string name)
        {
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = $"{name}-headless" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1StatefulSetSpec { ServiceName = $"{name}-headless", {{Pods}} } };
            return new object[] { service, set };
        }
        """);

    [Fact]
    public Task By_a_statement() => Fixes(
        DatabaseSource.Service(Headless, "\"db-headless\"") + $$"""
        public static V1StatefulSet Set()
        {
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { {{Pods}} } };
            set.Spec.ServiceName = {|K8S1002:"db"|};
            return set;
        }
        """,
        DatabaseSource.Service(Headless, "\"db-headless\"") + $$"""
        public static V1StatefulSet Set()
        {
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { {{Pods}} } };
            set.Spec.ServiceName = "db-headless";
            return set;
        }
        """);

    [Fact]
    public Task The_argument_of_the_one_call_is_changed() => Fixes(
        DatabaseSource.Service(Headless, "\"db-headless\"") + DatabaseSource.Service("ClusterIP = \"None\"", "\"web\"", "Web()") + $$"""
        public static V1StatefulSet Db() => Set("db", {|K8S1002:"db"|});
        public static V1StatefulSet Web2() => Set("web", "web");
        private static V1StatefulSet Set(string name, string service) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1StatefulSetSpec { ServiceName = service, Template = TemplateOf(name) } };
        private static V1PodTemplateSpec TemplateOf(string app) => new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = app } }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "main", Image = "example.com/main:1.0" } } } };
        """,
        DatabaseSource.Service(Headless, "\"db-headless\"") + DatabaseSource.Service("ClusterIP = \"None\"", "\"web\"", "Web()") + $$"""
        public static V1StatefulSet Db() => Set("db", "db-headless");
        public static V1StatefulSet Web2() => Set("web", "web");
        private static V1StatefulSet Set(string name, string service) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1StatefulSetSpec { ServiceName = service, Template = TemplateOf(name) } };
        private static V1PodTemplateSpec TemplateOf(string app) => new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = app } }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "main", Image = "example.com/main:1.0" } } } };
        """);

    private static Task Fixes(string before, string after) =>
        Verify.Fixes<K8S1002GoverningServiceMisnamedFix>(DatabaseSource.With(before), DatabaseSource.With(after));
}
