using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using LiteralForms = KubernetesClient.Analyzers.Tests.Rules.Storage.LiteralForms;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1016: label or selector syntax refused.</summary>
public sealed class K8S1016Tests
{
    private const string Exists = "Key = \"app\", OperatorProperty = \"Exists\"";

    private static readonly string Long = new('a', 64);

    private static readonly Dictionary<string, string> Reported = new()
    {
        ["a value with a space"] = Labelled("[\"team\"] = {|K8S1016:\"shop team\"|}"),
        ["a value that is an address"] = Labelled("[\"repository\"] = {|K8S1016:\"https://example.com/web\"|}"),
        ["a value that begins with a dash"] = Labelled("[\"team\"] = {|K8S1016:\"-shop\"|}"),
        ["a value that ends with a dot"] = Labelled("[\"team\"] = {|K8S1016:\"shop.\"|}"),
        ["a value with a line break"] = Labelled("[\"team\"] = {|K8S1016:\"shop\\n\"|}"),
        ["a value that is too long"] = Labelled($"[\"team\"] = {{|K8S1016:\"{Long}\"|}}"),
        ["a part that is wrong whatever the rest is"] = Labelled("[\"team\"] = {|K8S1016:$\"{tenant} team\"|}"),
        ["one of two wrong ones"] = Labelled("[\"team\"] = isOn ? {|K8S1016:\"shop team\"|} : {|K8S1016:\"web team\"|}"),
        ["a key with a space"] = Labelled("[{|K8S1016:\"my team\"|}] = \"shop\""),
        ["a key with two slashes"] = Labelled("[{|K8S1016:\"example.com/shop/team\"|}] = \"shop\""),
        ["a key with nothing before the slash"] = Labelled("[{|K8S1016:\"/team\"|}] = \"shop\""),
        ["a key with nothing after the slash"] = Labelled("[{|K8S1016:\"example.com/\"|}] = \"shop\""),
        ["a key with capitals in its domain"] = Labelled("[{|K8S1016:\"Example.com/team\"|}] = \"shop\""),
        ["a key that is too long"] = Labelled($"[{{|K8S1016:\"{Long}\"|}}] = \"shop\""),
        ["an empty key"] = Labelled("[{|K8S1016:\"\"|}] = \"shop\""),
        ["the key of an annotation"] = Annotated("[{|K8S1016:\"my note\"|}] = \"a b\""),
        ["the selector of a Service"] = "public static V1Service Service() => new V1Service { Spec = new V1ServiceSpec { ClusterIP = \"None\", Selector = new Dictionary<string, string> { [\"app\"] = {|K8S1016:\"the db\"|} } } };",
        ["the labels of a claim"] = "public static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { [\"app\"] = {|K8S1016:\"the db\"|} } }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new[] { \"ReadWriteOnce\" } } };",
        ["an operator that is not known"] = Selecting("Key = \"app\", OperatorProperty = {|K8S1016:\"Equals\"|}, Values = new List<string> { \"db\" }"),
        ["an operator in small letters"] = Selecting("Key = \"app\", OperatorProperty = {|K8S1016:\"in\"|}, Values = new List<string> { \"db\" }"),
        ["In without values"] = Selecting("Key = \"web\", OperatorProperty = \"NotIn\"", "{|K8S1016:V1LabelSelectorRequirement|}"),
        ["In with empty values"] = Selecting("Key = \"web\", OperatorProperty = \"NotIn\", Values = new List<string>()", "{|K8S1016:V1LabelSelectorRequirement|}"),
        ["Exists with values"] = Selecting($"{Exists}, Values = new {{|K8S1016:List<string>|}} {{ \"db\" }}"),
        ["a value of a requirement"] = Selecting("Key = \"app\", OperatorProperty = \"In\", Values = new List<string> { \"db\", {|K8S1016:\"the db\"|} }"),
        ["a key of a requirement"] = Selecting("Key = {|K8S1016:\"my app\"|}, OperatorProperty = \"DoesNotExist\""),
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["right labels"] = Labelled("[\"app.kubernetes.io/name\"] = \"My_db-1.0\", [\"A\"] = \"b\""),
        ["an empty value"] = Labelled("[\"team\"] = \"\""),
        ["no value"] = Labelled("[\"team\"] = null"),
        ["as long as can be"] = Labelled($"[\"{Long[1..]}\"] = \"{Long[1..]}\""),
        ["a value that is not known"] = Labelled("[\"team\"] = tenant"),
        ["a part that is not known"] = Labelled("[\"team\"] = $\"{tenant}-team\", [$\"{tenant}/team\"] = \"shop\""),
        ["a value that somebody fills in"] = Labelled("[\"team\"] = \"<team>\", [\"{{key}}\"] = \"shop\""),
        ["a value that is right on some path"] = Labelled("[\"team\"] = isOn ? \"shop team\" : \"shop\""),
        ["the value of an annotation"] = Annotated("[\"Example.com/note\"] = \"What { you } like: https://example.com\""),
        ["right requirements"] = Selecting("Key = \"app\", OperatorProperty = \"In\", Values = new List<string> { \"db\" }"),
        ["Exists without values"] = Selecting(Exists),
        ["Exists with no values in a list"] = Selecting($"{Exists}, Values = new List<string>()"),
        ["values that are not known"] = Selecting("Key = \"app\", OperatorProperty = \"In\", Values = Environment.GetCommandLineArgs()"),
        ["an operator that is not known"] = Selecting("Key = \"app\", OperatorProperty = Environment.MachineName"),
        ["a set without pods"] = "public static V1StatefulSet Fake() => new V1StatefulSet { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { [\"team\"] = \"shop team\" } } };",
        ["a hook that may change it"] = """
            public static V1Service Service(Action<IDictionary<string, string>> customize)
            {
                var labels = new Dictionary<string, string> { ["team"] = "shop team" };
                customize(labels);
                return new V1Service { Metadata = new V1ObjectMeta { Labels = labels }, Spec = new V1ServiceSpec { ClusterIP = "None" } };
            }
            """,
    };

    private static readonly Dictionary<string, string[]> FixedForms = new()
    {
        ["initializer"] = new[] { DatabaseSource.With(Labelled("[\"team\"] = WRONG /* of the shop */")) },
        ["added entry"] = new[] { DatabaseSource.With(Filled("set.Metadata.Labels.Add(\"team\", WRONG);")) },
        ["statement"] = new[] { DatabaseSource.With(Filled("set.Metadata.Labels[\"team\"] = WRONG;")) },
        ["filled parameter"] = new[] { DatabaseSource.With(Filled("Label(set, WRONG);") + "private static void Label(V1StatefulSet set, string team) => set.Metadata.Labels[\"team\"] = team;") },
        ["helper in another file"] = new[] { DatabaseSource.With(Filled("set.Metadata.Labels = Teams.Labels();")), DatabaseSource.File("Teams", "public static Dictionary<string, string> Labels() => new() { { \"team\", WRONG } };") },
        ["constant in another file"] = new[] { DatabaseSource.With(Labelled("[\"team\"] = Teams.Shop")), DatabaseSource.File("Teams", "public const string Shop = WRONG;") },
        ["named argument of 9"] = new[] { DatabaseSource.With(Constructed("labels: new Dictionary<string, string> { [\"team\"] = WRONG }")) },
        ["named argument of 17"] = new[] { DatabaseSource.With(Constructed("labels: new Dictionary<string, string> { [\"team\"] = WRONG }")) },
    };

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    public static TheoryData<string> FormsToFix => new(FixedForms.Keys);

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported(string form, ClientVersion client) => Verify.Reports(client, DatabaseSource.With(Reported[form]));

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => Verify.Silent(client, DatabaseSource.With(Silent[form]));

    [Theory]
    [InlineData("[\"team\"] = {|#0:\"shop team\"|}", "StatefulSet 'db' has the label value 'shop team', but label values have only letters, digits, '-', '_' and '.': the API server refuses it")]
    [InlineData("[\"team\"] = {|#0:\"shop-\"|}", "StatefulSet 'db' has the label value 'shop-', but label values begin and end with a letter or a digit: the API server refuses it")]
    [InlineData("[{|#0:\"my team\"|}] = \"shop\"", "StatefulSet 'db' has the label key 'my team', but keys have only letters, digits, '-', '_' and '.', and one '/' after a domain: the API server refuses it")]
    [InlineData("[{|#0:\"My.Domain/team\"|}] = \"shop\"", "StatefulSet 'db' has the label key 'My.Domain/team', but what stands before the '/' of a key is a domain in small letters: the API server refuses it")]
    public Task The_message_says_what_is_wrong(string labels, string message) => Verify.Reports(DatabaseSource.With(Labelled(labels)), Refused(message));

    [Theory]
    [InlineData("Key = \"web\", OperatorProperty = \"NotIn\"", "{|#0:V1LabelSelectorRequirement|}", "StatefulSet 'db' has the selector 'web NotIn', but NotIn needs values: the API server refuses it")]
    [InlineData("Key = \"app\", OperatorProperty = \"Exists\", Values = {|#0:new[] { \"db\" }|}", "V1LabelSelectorRequirement", "StatefulSet 'db' has the selector 'app Exists (db)', but Exists takes no values: the API server refuses it")]
    [InlineData("Key = \"app\", OperatorProperty = {|#0:\"Equals\"|}, Values = new[] { \"db\" }", "V1LabelSelectorRequirement", "StatefulSet 'db' has the selector operator 'Equals', but there are only In, NotIn, Exists and DoesNotExist: the API server refuses it")]
    public Task The_message_says_what_a_selector_lacks(string requirement, string type, string message) => Verify.Reports(DatabaseSource.With(Selecting(requirement, type)), Refused(message));

    [Theory]
    [MemberData(nameof(FormsToFix))]
    public Task A_value_gets_dashes(string form) => LiteralForms.Fix<K8S1016LabelRefusedFix>("K8S1016", FixedForms[form], "The shop & co", "The-shop-co", client: form switch
    {
        "named argument of 9" => ClientVersion.V9,
        "named argument of 17" => ClientVersion.V17,
        _ => ClientVersion.V20,
    });

    [Theory]
    [InlineData("in", "In")]
    [InlineData("not in", "NotIn")]
    [InlineData("Exist", "Exists")]
    public Task An_operator_is_corrected(string wrong, string right)
    {
        string values = right.EndsWith("In", System.StringComparison.Ordinal) ? $", Values = new List<string> {{ \"{(right == "In" ? "db" : "web")}\" }}" : "";
        return Fixes(
            Selecting($"Key = \"app\", OperatorProperty = {{|K8S1016:\"{wrong}\"|}}{values}"),
            Selecting($"Key = \"app\", OperatorProperty = \"{right}\"{values}"));
    }

    [Fact]
    public Task Values_that_have_no_place_are_removed() => Fixes(
        Selecting($"{Exists}, Values = new {{|K8S1016:List<string>|}} {{ \"db\" }}"),
        Selecting(Exists));

    [Fact]
    public Task Labels_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S1016LabelRefusedFix>(
        new[] { DatabaseSource.With(Labelled("[\"team\"] = {|K8S1016:\"shop team\"|}, [\"stage\"] = {|K8S1016:\"to test\"|}")), Web("{|K8S1016:\"shop team\"|}") },
        new[] { DatabaseSource.With(Labelled("[\"team\"] = \"shop-team\", [\"stage\"] = \"to-test\"")), Web("\"shop-team\"") });

    [Fact]
    public Task What_selects_by_it_is_changed_too() => Fixes(
        Selected("{|K8S1016:\"the db\"|}", "{|K8S1016:\"the db\"|}", "{|K8S1016:\"the db\"|}"),
        Selected("\"the-db\"", "\"the-db\"", "\"the-db\""));

    [Fact]
    public Task One_dictionary_for_labels_and_selector_stays() => Verify.DeclinesToFix<K8S1016LabelRefusedFix>(DatabaseSource.With("""
        public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = Both() }, Template = Pods() } };
        private static Dictionary<string, string> Both() => new Dictionary<string, string> { ["app"] = {|K8S1016:"the db"|} };
        private static V1PodTemplateSpec Pods() => new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Both() }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0" } } } };
        """));

    [Theory]
    [InlineData("[{|K8S1016:\"my team\"|}] = \"shop\"")]
    [InlineData("[\"team\"] = {|K8S1016:\"---\"|}")]
    [InlineData("[\"team\"] = {|K8S1016:\"shop team\"|}, [\"other\"] = \"shop-team\"")]
    [InlineData("[\"team\"] = {|K8S1016:\"shop team\"|}, [\"other\"] = tenant")]
    public Task Nobody_knows_what_is_meant(string labels) => Verify.DeclinesToFix<K8S1016LabelRefusedFix>(DatabaseSource.With(Labelled(labels)));

    private static DiagnosticResult Refused(string message) => new DiagnosticResult(K8S1016LabelRefused.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    private static Task Fixes(string before, string after) => Verify.Fixes<K8S1016LabelRefusedFix>(DatabaseSource.With(before), DatabaseSource.With(after));

    private static string Labelled(string labels) => Described($"Labels = new Dictionary<string, string> {{ {labels} }}");

    private static string Annotated(string annotations) => Described($"Annotations = new Dictionary<string, string> {{ {annotations} }}");

    private static string Described(string metadata) =>
        $$"""public static V1StatefulSet Set(string tenant, bool isOn) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", {{metadata}} }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{DatabaseSource.Pods}} } };""";

    private static string Filled(string statement) => $$"""
        public static V1StatefulSet Set()
        {
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", Labels = new Dictionary<string, string>() }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{DatabaseSource.Pods}} } };
            {{statement}}
            return set;
        }

        """;

    private static string Constructed(string metadata) =>
        $$"""public static V1StatefulSet Set() => new V1StatefulSet(metadata: new V1ObjectMeta(name: "db", {{metadata}}), spec: new V1StatefulSetSpec(serviceName: "db", selector: new V1LabelSelector(matchLabels: Labels()), template: Template()));""";

    private static string Selecting(string requirement, string type = "V1LabelSelectorRequirement") =>
        $$"""public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Template = Template(), Selector = new V1LabelSelector { MatchExpressions = new List<V1LabelSelectorRequirement> { new {{type}} { {{requirement}} } } } } };""";

    private static string Selected(string label, string selector, string ofService) => $$"""
        public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = {{selector}} } }, Template = Pods() } };
        public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = new Dictionary<string, string> { ["app"] = {{ofService}} } } };
        private static V1PodTemplateSpec Pods() => new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = {{label}} } }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0" } } } };
        """;

    private static string Web(string team) => DatabaseSource.File("Web", $$"""
        public static V1Deployment Build() => new() { Metadata = new() { Name = "web", Labels = new Dictionary<string, string> { ["team"] = {{team}} } }, Spec = new() { Selector = new() { MatchLabels = Database.Labels() }, Template = Database.Template() } };
        """);
}
