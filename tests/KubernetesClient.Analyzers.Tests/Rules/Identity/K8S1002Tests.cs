using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1002: governing Service misnamed.</summary>
public sealed class K8S1002Tests
{
    private const string Pods = DatabaseSource.Pods;
    private const string Main = "public static void Main() { }\n";
    private const string Headless = "ClusterIP = \"None\", Selector = Labels()";

    private static readonly Dictionary<string, string> Reported = new()
    {
        ["the Service of the pods has another name"] = DatabaseSource.Set("{|K8S1002:\"db\"|}") + DatabaseSource.Service(Headless, "\"db-headless\""),
        ["nothing like it"] = DatabaseSource.Set("{|K8S1002:\"store\"|}") + DatabaseSource.Service(Headless, "\"peers\""),
        ["the name of a constant that only this reads"] = "private const string PeersName = {|K8S1002:\"db\"|};\n"
            + DatabaseSource.Set("PeersName") + DatabaseSource.Service(Headless, "\"db-headless\""),
        ["the name of a constant that others read"] = "private const string Name = \"db\";\n"
            + DatabaseSource.Set("{|K8S1002:Name|}", "Name") + DatabaseSource.Service(Headless, "\"db-headless\""),
        ["endings on the same parameter"] = $$"""
            public static IEnumerable<object> Build(string name)
            {
                return new object[] { Service(name), Set(name) };
            }

            private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name + "-headless" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            private static V1StatefulSet Set(string name) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1StatefulSetSpec { ServiceName = {|K8S1002:$"{name}-svc"|}, {{Pods}} } };
            """,
        ["a client Service beside it"] = DatabaseSource.Set("{|K8S1002:\"db\"|}")
            + DatabaseSource.Service(Headless, "\"db-headless\"")
            + DatabaseSource.Service("Selector = Labels()", "\"db-client\"", "Client()"),
        ["a headless Service of other pods beside it"] = DatabaseSource.Set("{|K8S1002:\"db\"|}")
            + DatabaseSource.Service(Headless, "\"db-headless\"")
            + DatabaseSource.Service("ClusterIP = \"None\", Selector = new Dictionary<string, string> { [\"app\"] = \"web\" }", "\"web\"", "Web()"),
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["the right name"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service(Headless),
        ["a Service of that name that is not over the pods"] = DatabaseSource.Set("\"db\"")
            + DatabaseSource.Service("ClusterIP = \"None\"")
            + DatabaseSource.Service(Headless, "\"db-headless\"", "Other()"),
        ["a Service that may have that name"] = DatabaseSource.Set("\"db\"")
            + DatabaseSource.Service("Selector = Labels()", "name", "Client(string name)")
            + DatabaseSource.Service(Headless, "\"db-headless\""),
        ["the Service may have that name"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service(Headless, "name", "Service(string name)"),
        ["a name of which nothing is known"] = DatabaseSource.Set("Environment.GetEnvironmentVariable(\"SERVICE\")") + DatabaseSource.Service(Headless, "\"db-headless\""),
        ["two headless Services over the pods"] = DatabaseSource.Set("\"db\"")
            + DatabaseSource.Service(Headless, "\"db-headless\"")
            + DatabaseSource.Service(Headless, "\"db-peers\"", "Peers()"),
        ["the Service is not headless"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("Selector = Labels()", "\"db-client\""),
        ["the Service is headless on some path"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = headless ? \"None\" : null, Selector = Labels()", "\"db-headless\"", "Service(bool headless)"),
        ["the Service selects two sets"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Set("\"other\"", "\"other\"", "Other()") + DatabaseSource.Service(Headless, "\"db-headless\""),
        ["the Service has no selector"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = \"None\"", "\"db-headless\""),
        ["labels that a hook may add"] = """
            public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db-headless" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            public static V1StatefulSet Set(Action<V1PodTemplateSpec> customize)
            {
                V1PodTemplateSpec template = Template();
                customize(template);
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = template } };
            }
            """,
        ["another namespace"] = $$"""
            public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db-headless", NamespaceProperty = "web" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "data" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } };
            """,
        ["the name that another helper computes"] = $$"""
            public static V1Service Service(string id) => new V1Service { Metadata = new V1ObjectMeta { Name = ServiceNameFor(id) }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            public static V1StatefulSet Set(string id) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = SetNameFor(id) }, Spec = new V1StatefulSetSpec { ServiceName = SetNameFor(id), {{Pods}} } };
            private static string ServiceNameFor(string id) => SetNameFor(id);
            private static string SetNameFor(string id) => "db-" + id;
            """,
    };

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported(string form, ClientVersion client) => Verify.Reports(client, DatabaseSource.With(Reported[form]));

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => Verify.Silent(client, DatabaseSource.With(Silent[form]));

    [Fact]
    public Task The_message_names_both() =>
        Verify.Reports(
            DatabaseSource.With(DatabaseSource.Set("{|#0:\"db\"|}", "\"qdrant\"") + """
                public static V1Service Service() => new {|#1:V1Service|} { Metadata = new V1ObjectMeta { Name = "db-headless" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
                """),
            Result.WithLocation(0).WithLocation(1)
                .WithMessage("StatefulSet 'qdrant' names 'db' as its governing Service, which is not built; the headless Service is 'db-headless': pods get no DNS names of their own"));

    [Theory]
    [InlineData("db", "db-svc")]
    [InlineData("db-service", "db-headless")]
    [InlineData("qdrant-headless", "qdrant-haedless")]
    [InlineData("postgres", "postgress")]
    public Task A_near_miss_is_reported_where_all_Services_are_known(string given, string built) =>
        Executable(DatabaseSource.Set($"{{|K8S1002:\"{given}\"|}}") + DatabaseSource.Service("ClusterIP = \"None\", Selector = selector", $"\"{built}\"", "Service(Dictionary<string, string> selector)"));

    [Theory]
    [InlineData("db", "web-headless")]
    [InlineData("db1", "db2")]
    [InlineData("postgres", "postmaster")]
    public Task Another_name_is_no_near_miss(string given, string built) =>
        Executable(DatabaseSource.Set($"{{|K8S1003:\"{given}\"|}}") + DatabaseSource.Service("ClusterIP = \"None\", Selector = selector", $"\"{built}\"", "Service(Dictionary<string, string> selector)"));

    [Fact]
    public Task A_near_miss_in_a_library_is_silent() =>
        Verify.Silent(DatabaseSource.With(DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = \"None\", Selector = selector", "\"db-svc\"", "Service(Dictionary<string, string> selector)")));

    [Fact]
    public Task A_Service_that_somebody_else_brings_is_silent()
    {
        var test = new ManifestAnalyzerTest(DatabaseSource.With(DatabaseSource.Set("\"db\"") + DatabaseSource.Service(Headless, "\"db-headless\"")));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nkubernetes_analyzers.external_services = web, db\n"));
        return test.RunAsync();
    }

    private static DiagnosticResult Result => new("K8S1002", DiagnosticSeverity.Warning);

    private static Task Executable(string members)
    {
        var test = new ManifestAnalyzerTest(DatabaseSource.With(Main + members));
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }
}
