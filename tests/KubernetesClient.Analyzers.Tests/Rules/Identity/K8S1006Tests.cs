using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1006: governing Service in another namespace.</summary>
public sealed class K8S1006Tests
{
    private const string Spec = "Spec = new V1ServiceSpec { ClusterIP = \"None\", Selector = Labels() }";

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["the same namespace"] = Set("\"prod\"") + Service("\"prod\""),
        ["a set without a namespace"] = Set("null") + Service("\"prod\""),
        ["a Service without a namespace"] = Set("\"prod\"") + Service("null"),
        ["a namespace that is not known"] = Set("\"prod\"") + Service("Environment.GetEnvironmentVariable(\"NAMESPACE\")"),
        ["a namespace that may be the same"] = Set("\"prod\"") + Service("Environment.MachineName.Length > 3 ? \"prod\" : \"test\""),
        ["one Service here and one there"] = Set("\"prod\"") + Service("\"prod\"") + Service("\"test\"", "Other()"),
        ["a Service here of a name that is not known"] = Set("\"prod\"") + Service("\"test\"") + Service("\"prod\"", "Other()", "Environment.MachineName"),
        ["another name"] = Set("\"prod\"") + Service("\"test\"", name: "\"web\""),
        ["the namespace of the call"] = """
            public static async Task Deploy(IKubernetes client)
            {
                await client.CoreV1.CreateNamespacedServiceAsync(new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } }, "prod");
                await client.AppsV1.CreateNamespacedStatefulSetAsync(new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template() } }, "prod");
            }
            """,
        ["a set without pods"] = "public static V1StatefulSet Fake() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = \"db\", NamespaceProperty = \"prod\" }, Spec = new V1StatefulSetSpec { ServiceName = \"db\" } };\n" + Service("\"test\""),
    };

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => Verify.Silent(client, DatabaseSource.With(Silent[form]));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Another_namespace_is_reported(ClientVersion client) => Verify.Reports(
        client,
        DatabaseSource.With(Set("\"prod\"") + Service("{|#0:\"test\"|}")),
        Elsewhere("StatefulSet 'db' in namespace 'prod' names 'db' as its governing Service, but the Service of that name is in namespace 'test': pods get no DNS names of their own"));

    [Fact]
    public Task The_namespaces_of_calls_count() => Verify.Reports(
        DatabaseSource.With("""
            public static async Task Deploy(IKubernetes client)
            {
                await client.CoreV1.CreateNamespacedServiceAsync(new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } }, {|#0:"test"|});
                await client.AppsV1.CreateNamespacedStatefulSetAsync(new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template() } }, "prod");
            }
            """),
        Elsewhere("StatefulSet 'db' in namespace 'prod' names 'db' as its governing Service, but the Service of that name is in namespace 'test': pods get no DNS names of their own"));

    [Fact]
    public Task Of_several_elsewhere_the_name_is_reported() => Verify.Reports(
        DatabaseSource.With(Set("\"prod\"", serviceName: "{|#0:\"db\"|}") + Service("\"test\"") + Service("\"demo\"", "Other()")),
        Elsewhere("StatefulSet 'db' in namespace 'prod' names 'db' as its governing Service, but the Service of that name is in namespace 'test', 'demo': pods get no DNS names of their own"));

    [Theory]
    [InlineData("$\"{tenant}-prod\"", "{|K8S1006:$\"{tenant}-test\"|}")]
    public Task Namespaces_of_one_parameter_are_told_apart(string ofSet, string ofService) => Verify.Reports(DatabaseSource.With($$"""
        public static object[] Build(string tenant) => new object[]
        {
            new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = {{ofSet}} }, Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template() } },
            new V1Service { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = {{ofService}} }, {{Spec}} },
        };
        """));

    [Fact]
    public Task In_a_closed_world_it_speaks_alone()
    {
        var test = new ManifestAnalyzerTest(DatabaseSource.With("public static void Main() { }\n" + Set("\"prod\"") + Service("{|K8S1006:\"test\"|}")));
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Fact]
    public Task A_name_that_others_bring_is_silent() => Configured("kubernetes_analyzers.external_services = db").RunAsync();

    [Fact]
    public Task The_namespace_of_the_set_is_used() => Fixes(
        Set("\"prod\"") + Service("{|K8S1006:\"test\"|} /* shared */"),
        Set("\"prod\"") + Service("\"prod\" /* shared */"));

    [Fact]
    public Task The_constant_of_the_set_is_used() => Fixes(
        "private const string Prod = \"prod\";\n" + Set("Prod") + Service("{|K8S1006:\"test\"|}"),
        "private const string Prod = \"prod\";\n" + Set("Prod") + Service("Prod"));

    [Fact]
    public Task By_a_statement() => Fixes(
        Set("\"prod\"") + Filled("service.Metadata.NamespaceProperty = {|K8S1006:\"test\"|};"),
        Set("\"prod\"") + Filled("service.Metadata.NamespaceProperty = \"prod\";"));

    [Fact]
    public Task By_an_argument() => Fixes(
        Set("\"prod\"") + Filled("Move(service, {|K8S1006:\"test\"|});") + "private static void Move(V1Service service, string space) => service.Metadata.NamespaceProperty = space;",
        Set("\"prod\"") + Filled("Move(service, \"prod\");") + "private static void Move(V1Service service, string space) => service.Metadata.NamespaceProperty = space;");

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task By_a_constructor(ClientVersion client)
    {
        var test = new ManifestCodeFixTest<K8S1006GoverningServiceElsewhereFix> { Client = client };
        test.TestState.Sources.Add(DatabaseSource.With(Set("\"prod\"") + Constructed("{|K8S1006:\"test\"|}")));
        test.FixedState.Sources.Add(DatabaseSource.With(Set("\"prod\"") + Constructed("\"prod\"")));
        return test.RunAsync();
    }

    [Fact]
    public Task Services_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S1006GoverningServiceElsewhereFix>(
        new[] { DatabaseSource.With(Set("\"prod\"") + Set("\"prod\"", "Web()", "\"web\"")), InFile("Db", "{|K8S1006:\"test\"|}", "db"), InFile("Web", "{|K8S1006:\"test\"|}", "web") },
        new[] { DatabaseSource.With(Set("\"prod\"") + Set("\"prod\"", "Web()", "\"web\"")), InFile("Db", "\"prod\"", "db"), InFile("Web", "\"prod\"", "web") });

    [Fact]
    public Task A_constant_that_others_read_stays() => Fixes(
        "private const string Test = \"test\";\n" + Set("\"prod\"") + Service("{|K8S1006:Test|}") + Service("Test", "Web()", "\"web\""),
        "private const string Test = \"test\";\n" + Set("\"prod\"") + Service("\"prod\"") + Service("Test", "Web()", "\"web\""));

    [Fact]
    public Task A_Service_that_another_set_names_stays() => Declines(Set("\"prod\"") + Set("\"test\"", "Other()") + Service("{|K8S1006:\"test\"|}"));

    [Fact]
    public Task A_Service_that_a_call_sends_elsewhere_stays() => Declines(Set("\"prod\"") + """
        public static Task Deploy(IKubernetes client)
        {
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = {|K8S1006:"test"|} }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            return client.CoreV1.CreateNamespacedServiceAsync(service, "test");
        }
        """);

    private static ManifestAnalyzerTest Configured(string option)
    {
        var test = new ManifestAnalyzerTest(DatabaseSource.With(Set("\"prod\"") + Service("\"test\"")));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n\n[*.cs]\n{option}\n"));
        return test;
    }

    private static DiagnosticResult Elsewhere(string message) =>
        new DiagnosticResult(K8S1006GoverningServiceElsewhere.Id, DiagnosticSeverity.Warning).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithMessage(message);

    private static Task Fixes(string before, string after) => Verify.Fixes<K8S1006GoverningServiceElsewhereFix>(DatabaseSource.With(before), DatabaseSource.With(after));

    private static Task Declines(string source) => Verify.DeclinesToFix<K8S1006GoverningServiceElsewhereFix>(DatabaseSource.With(source));

    private static string Set(string space, string method = "Set()", string serviceName = "\"db\"") =>
        $$"""public static V1StatefulSet {{method}} => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = {{space}} }, Spec = new V1StatefulSetSpec { ServiceName = {{serviceName}}, {{DatabaseSource.Pods}} } };""" + "\n";

    private static string Service(string space, string method = "Service()", string name = "\"db\"") =>
        $$"""public static V1Service {{method}} => new V1Service { Metadata = new V1ObjectMeta { Name = {{name}}, NamespaceProperty = {{space}} }, {{Spec}} };""" + "\n";

    private static string Filled(string statement) => $$"""
        public static V1Service Service()
        {
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, {{Spec}} };
            {{statement}}
            return service;
        }

        """;

    private static string Constructed(string space) =>
        $$"""public static V1Service Service() => new V1Service(metadata: new V1ObjectMeta(name: "db", namespaceProperty: {{space}}), spec: new V1ServiceSpec(clusterIP: "None", selector: Labels()));""";

    private static string InFile(string file, string space, string name) => DatabaseSource.File($"{file}Services", $$"""
        public static V1Service Service() => new() { Metadata = new() { Name = "{{name}}", NamespaceProperty = {{space}} }, Spec = new() { ClusterIP = "None", Selector = Database.Labels() } };
        """);
}
