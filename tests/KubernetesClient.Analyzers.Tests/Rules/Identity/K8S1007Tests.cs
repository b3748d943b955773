using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1007: workload selector misses its own pods.</summary>
public sealed class K8S1007Tests
{
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["another value"] = OfLabels("[\"app\"] = {|K8S1007:\"web\"|}"),
        ["another letter case"] = OfLabels("[\"app\"] = {|K8S1007:\"DB\"|}"),
        ["a key that the pods lack"] = OfLabels("[\"app\"] = \"db\", [{|K8S1007:\"role\"|}] = \"data\""),
        ["a label that pods get only once they run"] = OfLabels("[{|K8S1007:\"statefulset.kubernetes.io/pod-name\"|}] = \"db-0\""),
        ["not in the values"] = OfExpressions("Key = \"app\", OperatorProperty = \"In\", Values = new List<string> { \"web\", \"api\" }"),
        ["in values of a label that the pods lack"] = OfExpressions("Key = \"role\", OperatorProperty = \"In\", Values = new List<string> { \"data\" }"),
        ["in the values that are shut out"] = OfExpressions("Key = \"app\", OperatorProperty = \"NotIn\", Values = new List<string> { \"db\" }"),
        ["a label that has to be there"] = OfExpressions("Key = \"role\", OperatorProperty = \"Exists\""),
        ["a label that must not be there"] = OfExpressions("Key = \"app\", OperatorProperty = \"DoesNotExist\""),
        ["labels that match beside an expression that does not"] = """
            public static V1StatefulSet Set() => new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = Template(), Selector = new V1LabelSelector
            {
                MatchLabels = Labels(),
                MatchExpressions = new[] { new {|K8S1007:V1LabelSelectorRequirement|} { Key = "role", OperatorProperty = "Exists" } },
            } } };
            """,
        ["no selector"] = "public static V1StatefulSet Set() => new V1StatefulSet { Spec = new {|K8S1007:V1StatefulSetSpec|} { ServiceName = \"db\", Template = Template() } };",
        ["null"] = Of("{|K8S1007:null|}"),
        ["an empty selector"] = Of("new {|K8S1007:V1LabelSelector|}()"),
        ["empty labels"] = Of("new {|K8S1007:V1LabelSelector|} { MatchLabels = new Dictionary<string, string>() }"),
        ["a Deployment without one"] = "public static V1Deployment Web() => new V1Deployment { Spec = new {|K8S1007:V1DeploymentSpec|} { Template = Template() } };",
        ["pods without labels"] = """
            public static V1Deployment Web()
            {
                V1PodTemplateSpec template = Template();
                template.Metadata.Labels = null;
                return new V1Deployment { Spec = new V1DeploymentSpec { Template = template, Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { { {|K8S1007:"app"|}, "db" } } } } };
            }
            """,
        ["the same parameter with another ending"] = """
            public static V1Deployment Web(string app)
            {
                V1PodTemplateSpec template = Template();
                template.Metadata.Labels["app"] = app;
                return new V1Deployment { Spec = new V1DeploymentSpec { Template = template, Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = {|K8S1007:$"{app}-web"|} } } } };
            }
            """,
        ["by a helper"] = """
            public static V1Deployment Web() => new V1Deployment { Spec = new V1DeploymentSpec { Template = Template(), Selector = Selecting("web") } };
            private static V1LabelSelector Selecting(string app) => new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = {|K8S1007:app|} } };
            """,
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["the same labels"] = Of("new V1LabelSelector { MatchLabels = Labels() }"),
        ["in the values"] = OfExpressions("Key = \"app\", OperatorProperty = \"In\", Values = new List<string> { \"web\", \"db\" }", isReported: false),
        ["not in the values that are shut out"] = OfExpressions("Key = \"app\", OperatorProperty = \"NotIn\", Values = new List<string> { \"web\" }", isReported: false),
        ["shut out values of a label that the pods lack"] = OfExpressions("Key = \"role\", OperatorProperty = \"NotIn\", Values = new List<string> { \"web\" }", isReported: false),
        ["a label that is there"] = OfExpressions("Key = \"app\", OperatorProperty = \"Exists\"", isReported: false),
        ["a label that is not there"] = OfExpressions("Key = \"role\", OperatorProperty = \"DoesNotExist\"", isReported: false),
        ["an operator that is not known"] = OfExpressions("Key = \"role\", OperatorProperty = Environment.GetEnvironmentVariable(\"OPERATOR\")", isReported: false),
        ["values of which one is not known"] = OfExpressions("Key = \"app\", OperatorProperty = \"In\", Values = new List<string> { \"web\", Environment.GetEnvironmentVariable(\"APP\") }", isReported: false),
        ["values that are not known"] = OfExpressions("Key = \"app\", OperatorProperty = \"In\", Values = Environment.GetCommandLineArgs()", isReported: false),
        ["a value that is not known"] = "public static V1StatefulSet Set(string app) => new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = \"db\", Template = Template(), Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = app } } } };",
        ["a value that is right on some path"] = "public static V1StatefulSet Set(bool isWeb) => new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = \"db\", Template = Template(), Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = isWeb ? \"web\" : \"db\" } } } };",
        ["a selector that is not known"] = "public static V1StatefulSet Set(V1LabelSelector selector) => new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = \"db\", Template = Template(), Selector = selector } };",
        ["a subset"] = """
            public static V1StatefulSet Set()
            {
                V1PodTemplateSpec template = Template();
                template.Metadata.Labels["tier"] = "data";
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = template, Selector = new V1LabelSelector { MatchLabels = Labels() } } };
            }
            """,
        ["labels that are filled later"] = """
            public static V1StatefulSet Set()
            {
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = Template(), Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["tier"] = "data" } } } };
                set.Spec.Template.Metadata.Labels.Add("tier", "data");
                return set;
            }
            """,
        ["a hook that may change either"] = """
            public static V1StatefulSet Set(Action<V1StatefulSetSpec> customize)
            {
                var spec = new V1StatefulSetSpec { ServiceName = "db", Template = Template() };
                customize(spec);
                return new V1StatefulSet { Spec = spec };
            }
            """,
        ["labels that are completed by the caller"] = """
            public static void Apply(V1StatefulSet set)
            {
                set.Spec.ServiceName = "db";
                set.Spec.Template = Template();
            }
            """,
        ["a StatefulSet without pods"] = "public static V1StatefulSet Fake() => new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = \"db\", Selector = new V1LabelSelector() } }; // K8S1007",
        ["a patch"] = "public static V1Patch Fake() => new V1Patch(new V1StatefulSet { Spec = new V1StatefulSetSpec { Template = Template() } }, V1Patch.PatchType.MergePatch); // K8S1007",
    };

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported(string form, ClientVersion client) => Verify.Reports(client, DatabaseSource.With(Reported[form]));

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => Verify.Silent(client, DatabaseSource.With(Silent[form]));

    [Theory]
    [InlineData("V1StatefulSet", "new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = {|#0:\"web\"|} } }", "StatefulSet 'db' selects app=web, which its own pods do not have: the API server refuses it")]
    [InlineData("V1Deployment", "new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [{|#0:\"role\"|}] = \"data\" } }", "Deployment 'db' selects role=data, which its own pods do not have: the API server refuses it")]
    [InlineData("V1Deployment", "{|#0:null|}", "Deployment 'db' has no selector: the API server refuses it")]
    [InlineData("V1Deployment", "new {|#0:V1LabelSelector|}()", "Deployment 'db' has an empty selector, which would select every pod: the API server refuses it")]
    [InlineData("V1Deployment", "new V1LabelSelector { MatchExpressions = new[] { new {|#0:V1LabelSelectorRequirement|} { Key = \"app\", OperatorProperty = \"In\", Values = new[] { \"web\", \"api\" } } } }", "Deployment 'db' selects pods with 'app In (web, api)', which its own pods do not fulfil: the API server refuses it")]
    public Task The_message_says_what_is_selected(string type, string selector, string message) =>
        Verify.Reports(
            DatabaseSource.With($$"""public static {{type}} Build() => new {{type}} { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {{type}}Spec { {{(type == "V1StatefulSet" ? "ServiceName = \"db\", " : "")}}Template = Template(), Selector = {{selector}} } }; // MatchLabels"""),
            new DiagnosticResult("K8S1007", DiagnosticSeverity.Warning).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithMessage(message));

    private static string Of(string selector) =>
        $$"""public static V1StatefulSet Set() => new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = Template(), Selector = {{selector}} } };""";

    private static string OfLabels(string entries) => Of($$"""new V1LabelSelector { MatchLabels = new Dictionary<string, string> { {{entries}} } }""");

    private static string OfExpressions(string requirement, bool isReported = true)
    {
        string type = isReported ? "{|K8S1007:V1LabelSelectorRequirement|}" : "V1LabelSelectorRequirement";
        return Of($$"""new V1LabelSelector { MatchExpressions = new List<V1LabelSelectorRequirement> { new {{type}} { {{requirement}} } } }""");
    }
}
