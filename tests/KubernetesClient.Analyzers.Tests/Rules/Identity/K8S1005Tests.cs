using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1005: governing Service selects other pods.</summary>
public sealed class K8S1005Tests
{
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["another value"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"app\"] = {|K8S1005:\"web\"|} }"),
        ["another value, added"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { { \"app\", {|K8S1005:\"web\"|} } }"),
        ["a key that the pods lack"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [{|K8S1005:\"role\"|}] = \"db\" }"),
        ["one key too many"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"app\"] = \"db\", [{|K8S1005:\"role\"|}] = \"primary\" }"),
        ["a copy with one more"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string>(Labels()) { [{|K8S1005:\"role\"|}] = \"primary\" }"),
        ["another letter case"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"app\"] = {|K8S1005:\"DB\"|} }"),
        ["by a helper"] = DatabaseSource.Set("\"db\"") + Selecting("LabelsOf(\"web\")")
            + "private static Dictionary<string, string> LabelsOf(string app) => new Dictionary<string, string> { [\"app\"] = {|K8S1005:app|} };\n",
        ["changed later"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Service()
            {
                var selector = Labels();
                selector[{|K8S1005:"tier"|}] = "data";
                return new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = selector } };
            }
            """,
        ["the same parameter with another ending"] = """
            public static IEnumerable<object> Build(string app)
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = new Dictionary<string, string> { ["app"] = {|K8S1005:app + "-web"|} } } };
                var set = new V1StatefulSet
                {
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "db",
                        Template = new V1PodTemplateSpec
                        {
                            Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = app + "-db" } },
                            Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0" } } },
                        },
                    },
                };
                return new object[] { service, set };
            }
            """,
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["the same labels"] = DatabaseSource.Set("\"db\"") + Selecting("Labels()"),
        ["fewer labels"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"app\"] = \"db\" }"),
        ["no selector"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = \"None\""),
        ["an empty selector"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string>()"),
        ["a value that is not known"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"app\"] = app }", "Service(string app)"),
        ["a key that is not known"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [key] = \"x\" }", "Service(string key)"),
        ["a selector that is not known"] = DatabaseSource.Set("\"db\"") + Selecting("selector", "Service(Dictionary<string, string> selector)"),
        ["the name of a pod"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"statefulset.kubernetes.io/pod-name\"] = \"db-0\" }"),
        ["the index of a pod"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"app\"] = \"db\", [\"apps.kubernetes.io/pod-index\"] = \"0\" }"),
        ["the role that Patroni gives"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"app\"] = \"db\", [\"spilo-role\"] = \"master\" }"),
        ["the state that Vault gives"] = DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"vault-active\"] = \"true\" }"),
        ["another Service"] = DatabaseSource.Set("\"db\"") + Selecting("Labels()")
            + DatabaseSource.Service("Selector = new Dictionary<string, string> { [\"app\"] = \"web\" }", "\"web\"", "Web()"),
        ["one of two Services of the name is right"] = DatabaseSource.Set("\"db\"") + Selecting("Labels()")
            + Selecting("new Dictionary<string, string> { [\"app\"] = \"web\" }", "Other()"),
        ["labels that are filled later"] = Selecting("new Dictionary<string, string> { [\"app\"] = \"db\", [\"role\"] = \"primary\" }") + """
            public static V1StatefulSet Set()
            {
                V1PodTemplateSpec template = Template();
                template.Metadata.Labels["role"] = "primary";
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = template } };
            }
            """,
        ["labels that a helper sets"] = Selecting("new Dictionary<string, string> { [\"app\"] = \"db\", [\"role\"] = \"primary\" }") + """
            public static V1StatefulSet Set()
            {
                V1PodTemplateSpec template = Template();
                SetLabel(template.Metadata, "role", "primary");
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = template } };
            }
            private static void SetLabel(V1ObjectMeta metadata, string key, string value) => metadata.Labels[key] = value;
            """,
        ["labels that a hook may add"] = Selecting("new Dictionary<string, string> { [\"app\"] = \"db\", [\"role\"] = \"primary\" }") + """
            public static V1StatefulSet Set(Action<IDictionary<string, string>> customize)
            {
                V1PodTemplateSpec template = Template();
                customize(template.Metadata.Labels);
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = template } };
            }
            """,
        ["labels from a parameter"] = Selecting("new Dictionary<string, string> { [\"role\"] = \"primary\" }") + """
            public static V1StatefulSet Set(IDictionary<string, string> labels)
            {
                V1PodTemplateSpec template = Template();
                template.Metadata.Labels = labels;
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = template } };
            }
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
    public Task The_message_names_the_label() =>
        Verify.Reports(
            DatabaseSource.With(DatabaseSource.Set("\"db\"", "\"qdrant\"") + Selecting("new Dictionary<string, string> { [\"app\"] = {|#0:\"web\"|} }")),
            new DiagnosticResult("K8S1005", DiagnosticSeverity.Warning)
                .WithLocation(0)
                .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
                .WithMessage("Service 'db' that governs StatefulSet 'qdrant' selects app=web, which its pods do not have: it finds none of them, and they get no DNS names"));

    [Fact]
    public Task A_label_that_something_gives_at_run_time_is_silent()
    {
        var test = new ManifestAnalyzerTest(DatabaseSource.With(DatabaseSource.Set("\"db\"") + Selecting("new Dictionary<string, string> { [\"acme.com/role\"] = \"primary\" }")));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nkubernetes_analyzers.runtime_labels = acme.com/role\n"));
        return test.RunAsync();
    }

    private static string Selecting(string selector, string method = "Service()") => DatabaseSource.Service($"ClusterIP = \"None\", Selector = {selector}", method: method);
}
