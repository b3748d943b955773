using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1003: governing Service not built here.</summary>
public sealed class K8S1003Tests
{
    private const string Main = "public static void Main() { }\n";
    private const string Web = "ClusterIP = \"None\", Selector = new Dictionary<string, string> { [\"app\"] = \"web\" }";

    private static readonly Dictionary<string, string> Reported = new()
    {
        ["another Service is built"] = DatabaseSource.Set("{|K8S1003:\"db\"|}") + DatabaseSource.Service(Web, "\"web\""),
        ["only a client Service is built"] = DatabaseSource.Set("{|K8S1003:\"db-headless\"|}") + DatabaseSource.Service("Selector = Labels()"),
        ["YAML is only written"] = DatabaseSource.Set("{|K8S1003:\"db\"|}") + DatabaseSource.Service(Web, "\"web\"")
            + "public static void Print() => Console.WriteLine(KubernetesYaml.Serialize(Set()));\n",
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["it is built"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()"),
        ["no Service is built"] = DatabaseSource.Set("\"db\""),
        ["a Service may have the name"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service(Web, "name", "Service(string name)"),
        ["nothing is known of the name"] = DatabaseSource.Set("name", method: "Set(string name)") + DatabaseSource.Service(Web, "\"web\""),
        ["YAML is loaded"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service(Web, "\"web\"")
            + "public static object Load(string yaml) => KubernetesYaml.Deserialize<V1Service>(yaml);\n",
        ["JSON is loaded"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service(Web, "\"web\"")
            + "public static object Load(string json) => KubernetesJson.Deserialize<V1Service>(json);\n",
        ["another program is started"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service(Web, "\"web\"")
            + "public static void Apply() => System.Diagnostics.Process.Start(\"kubectl\", \"apply -f services.yaml\");\n",
        ["a Service of the name in another namespace"] = $$"""
            public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = {|K8S1006:"web"|} }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "data" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{DatabaseSource.Pods}} } };
            """,
    };

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported(string form, ClientVersion client) => Executable(client, Reported[form]).RunAsync();

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => Executable(client, Silent[form]).RunAsync();

    [Fact]
    public Task A_library_is_silent() => Verify.Silent(DatabaseSource.With(DatabaseSource.Set("\"db\"") + DatabaseSource.Service(Web, "\"web\"")));

    [Fact]
    public Task A_Service_that_somebody_else_brings_is_silent()
    {
        ManifestAnalyzerTest test = Executable(ClientVersion.V20, DatabaseSource.Set("\"db\"") + DatabaseSource.Service(Web, "\"web\""));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nkubernetes_analyzers.external_services = db\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task The_message_says_what_is_missing()
    {
        ManifestAnalyzerTest test = Executable(ClientVersion.V20, DatabaseSource.Set("{|#0:\"db\"|}") + DatabaseSource.Service(Web, "\"web\""));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("K8S1003", DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithMessage("StatefulSet 'db' names 'db' as its governing Service, and this program builds no Service of that name: unless something else creates it, pods get no DNS names of their own"));
        return test.RunAsync();
    }

    private static ManifestAnalyzerTest Executable(ClientVersion client, string members)
    {
        var test = new ManifestAnalyzerTest(DatabaseSource.With(Main + members)) { Client = client };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test;
    }
}
