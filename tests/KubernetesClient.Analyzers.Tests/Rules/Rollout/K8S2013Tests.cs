using System;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2013Tests
{
    private const string Enabled = "is_global = true\ndotnet_diagnostic.K8S2013.severity = suggestion\n";
    private const string Main = "public static void Main() { }";
    private const string Web = "new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = \"web\" } }";

    private static string Budget(string selector, string name = "\"web\"", string space = "", string parameters = "") =>
        $$"""public static V1PodDisruptionBudget Budget({{parameters}}) => new V1PodDisruptionBudget { Metadata = new V1ObjectMeta { Name = {{name}}{{space}} }, Spec = new V1PodDisruptionBudgetSpec { MaxUnavailable = 1, Selector = {{selector}} } };""";

    private static string Set(string type = "V1StatefulSet", string replicas = "Replicas = 3, ", string parameters = "", string space = "") =>
        $$"""public static V1StatefulSet Set({{parameters}}) => new {{type}} { Metadata = new V1ObjectMeta { Name = "db"{{space}} }, Spec = new V1StatefulSetSpec { {{replicas}}ServiceName = "db", {{DatabaseSource.Pods}} } };""";

    private static string Program(params string[] members) => DatabaseSource.With(string.Join("\n\n", members.Prepend(Main)))
        .Replace("Image = \"example.com/db:1.0\" }", "Image = \"example.com/db:1.0\", ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } } }", StringComparison.Ordinal);

    private static Task Reports(string source, params DiagnosticResult[] expected) => Reports(ClientVersion.V20, source, expected);

    private static async Task Reports(ClientVersion client, string source, params DiagnosticResult[] expected)
    {
        var test = new ManifestAnalyzerTest(source) { Client = client };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Enabled));
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync();
    }

    private static Task Silent(params string[] members) => Reports(Program(members));

    private static async Task Fixes(string[] before, string[] after, ClientVersion client = ClientVersion.V20)
    {
        var test = new ManifestCodeFixTest<K8S2013NoDisruptionBudgetFix> { Client = client };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Enabled));
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        foreach (string source in before)
        {
            test.TestState.Sources.Add(source);
        }

        foreach (string source in after)
        {
            test.FixedState.Sources.Add(source);
        }

        await test.RunAsync();
    }

    [Fact]
    public void It_is_off_by_default() => Assert.False(new K8S2013NoDisruptionBudget().Descriptor.IsEnabledByDefault);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_set_without_budget_beside_others_with_one_is_reported(ClientVersion client) => Reports(
        client,
        Program(Set("{|#0:V1StatefulSet|}"), Budget(Web)),
        new DiagnosticResult(K8S2013NoDisruptionBudget.Id, DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage("StatefulSet 'db' has 3 pods, and no PodDisruptionBudget of this program is for them: whoever drains nodes may evict all of them at once"));

    [Theory]
    [InlineData("null")]
    [InlineData("new V1LabelSelector { MatchExpressions = new List<V1LabelSelectorRequirement> { new V1LabelSelectorRequirement { Key = \"app\", OperatorProperty = \"NotIn\", Values = new List<string> { \"db\" } } } }")]
    [InlineData("new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = \"db\", [\"tier\"] = \"data\" } }")]
    public Task Other_budgets_for_other_pods_do_not_count(string selector) => Reports(Program(Set("{|K8S2013:V1StatefulSet|}"), Budget(selector)));

    [Fact]
    public Task A_budget_in_another_namespace_does_not_count() => Reports(Program(
        Set("{|K8S2013:V1StatefulSet|}", space: ", NamespaceProperty = \"data\""),
        Budget("new V1LabelSelector()", space: ", NamespaceProperty = \"web\"")));

    [Theory]
    [InlineData("new V1LabelSelector { MatchLabels = Labels() }")]
    [InlineData("new V1LabelSelector()")]
    [InlineData("new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = name } }")]
    [InlineData("new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [name] = \"db\" } }")]
    [InlineData("isOn ? new V1LabelSelector { MatchLabels = Labels() } : null")]
    [InlineData("new V1LabelSelector { MatchExpressions = new List<V1LabelSelectorRequirement> { new V1LabelSelectorRequirement { Key = \"app\", OperatorProperty = \"In\", Values = new List<string> { \"db\" } } } }")]
    [InlineData("SelectorOf(name)")]
    public Task A_budget_that_may_be_for_the_pods_is_silent(string selector) => Silent(
        Set(),
        Budget(selector, parameters: "string name, bool isOn"),
        "private static extern V1LabelSelector SelectorOf(string name);");

    [Theory]
    [InlineData("Replicas = 1, ")]
    [InlineData("")]
    [InlineData("Replicas = count, ")]
    public Task One_pod_or_an_unknown_number_is_silent(string replicas) => Silent(Set(replicas: replicas, parameters: "int count"), Budget(Web));

    [Fact]
    public Task A_program_without_budgets_is_silent() => Silent(Set());

    [Fact]
    public Task A_program_that_loads_manifests_is_silent() => Silent(
        Set(),
        Budget(Web),
        "public static object Load(string yaml) => KubernetesYaml.Deserialize<V1PodDisruptionBudget>(yaml);");

    [Fact]
    public Task A_budget_that_is_not_read_is_silent() => Silent(Set(), Budget(Web), "public static dynamic Later() { goto end; end: dynamic budget = new V1PodDisruptionBudget(); return budget; }");

    [Fact]
    public async Task A_library_is_silent()
    {
        var test = new ManifestAnalyzerTest(Program(Set(), Budget(Web)));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Enabled));
        await test.RunAsync();
    }

    [Fact]
    public Task A_budget_that_one_condition_decides_with_the_set_is_silent() => Silent("""
        public static IEnumerable<object> All(bool isLarge)
        {
            var labels = new Dictionary<string, string> { ["app"] = isLarge ? "large" : "small" };
            yield return new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { Replicas = 3, ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = labels }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = labels }, Spec = Template().Spec } } };
            yield return new V1PodDisruptionBudget { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1PodDisruptionBudgetSpec { MaxUnavailable = 1, Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = isLarge ? "large" : "small" } } } };
        }
        """);

    [Fact]
    public Task A_member_of_its_own_returns_it() => Fixes(
        new[] { Program(Set("{|K8S2013:V1StatefulSet|}"), Budget(Web)) },
        new[] { Program(Set() + $"\n\npublic static V1PodDisruptionBudget DisruptionBudget() => {Built(0)};", Budget(Web)) });

    [Fact]
    public Task A_list_gets_it() => Fixes(
        new[] { Program(Listed("new {|K8S2013:V1StatefulSet|}"), Budget(Web)) },
        new[] { Program(Listed("new V1StatefulSet", $"{Built(4)},\n    "), Budget(Web)) });

    [Fact]
    public Task It_is_sent_as_the_set_is() => Fixes(
        new[] { Program(Sent("new {|K8S2013:V1StatefulSet|}"), Budget(Web)) },
        new[] { Program(Sent("new V1StatefulSet", $"var disruptionBudget = {Built(4)};\n    await client.PolicyV1.CreateNamespacedPodDisruptionBudgetAsync(disruptionBudget, target);\n    "), Budget(Web)) });

    [Fact]
    public Task It_is_added_as_the_set_is() => Fixes(
        new[] { Program(Added("new {|K8S2013:V1StatefulSet|}"), Budget(Web)) },
        new[] { Program(Added("new V1StatefulSet", $"all.Add({Built(4)});\n    "), Budget(Web)) });

    [Fact]
    public Task It_is_yielded_as_the_set_is() => Fixes(
        new[] { Program(Yielded("new {|K8S2013:V1StatefulSet|}"), Budget(Web)) },
        new[] { Program(Yielded("new V1StatefulSet", $"yield return {Built(4)};\n    "), Budget(Web)) });

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task Beside_a_constructor_it_is_built_too(ClientVersion client) => Fixes(
        new[] { Program(Constructed("{|K8S2013:V1StatefulSet|}"), Budget(Web)) },
        new[] { Program(Constructed("V1StatefulSet") + $"\n\npublic static V1PodDisruptionBudget DisruptionBudget() => {Built(0)};", Budget(Web)) },
        client);

    [Fact]
    public Task A_budget_of_its_name_is_not_built_twice() => Declines(Set("{|K8S2013:V1StatefulSet|}"), Budget(Web, "\"db\""));

    [Fact]
    public Task A_set_among_sets_is_left() => Declines(
        $$"""public static List<V1StatefulSet> All() => new List<V1StatefulSet> { new {|K8S2013:V1StatefulSet|} {{Inner}} };""",
        Budget(Web));

    [Fact]
    public Task A_set_that_a_shared_helper_builds_is_left() => Declines(
        $$"""public static V1StatefulSet One() => Make(1); public static V1StatefulSet Three() => Make(3); private static V1StatefulSet Make(int count) => new {|K8S2013:V1StatefulSet|} { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { Replicas = count, ServiceName = "db", {{DatabaseSource.Pods}} } };""",
        Budget(Web));

    private const string Inner = "{ Metadata = new V1ObjectMeta { Name = \"db\" }, Spec = new V1StatefulSetSpec { Replicas = 3, ServiceName = \"db\", " + DatabaseSource.Pods + " } }";

    private static string Built(int column) => """
        new V1PodDisruptionBudget
        {
            Metadata = new V1ObjectMeta { Name = "db" },
            Spec = new V1PodDisruptionBudgetSpec
            {
                MaxUnavailable = 1,
                Selector = new V1LabelSelector { MatchLabels = Labels() },
            },
        }
        """.Replace("\n", "\n" + new string(' ', column), StringComparison.Ordinal);

    private static Task Declines(params string[] members) => Fixes(new[] { Program(members) }, new[] { Program(members) });

    private static string Listed(string created, string before = "") => $$"""
        public static List<object> All() => new List<object>
        {
            {{before}}{{created}} {{Inner}},
        };
        """;

    private static string Sent(string created, string before = "") => $$"""
        public static async Task DeployAsync(IKubernetes client, string target)
        {
            var set = {{created}} {{Inner}};
            {{before}}await client.AppsV1.CreateNamespacedStatefulSetAsync(set, target);
        }
        """;

    private static string Added(string created, string before = "") => $$"""
        public static List<object> All()
        {
            var all = new List<object>();
            {{before}}all.Add({{created}} {{Inner}});
            return all;
        }
        """;

    private static string Yielded(string created, string before = "") => $$"""
        public static IEnumerable<object> All()
        {
            {{before}}yield return {{created}} {{Inner}};
        }
        """;

    private static string Constructed(string type) =>
        $$"""public static V1StatefulSet Set() => new {{type}}(metadata: new V1ObjectMeta(name: "db"), spec: new V1StatefulSetSpec(replicas: 3, serviceName: "db", selector: new V1LabelSelector(matchLabels: Labels()), template: Template()));""";
}
