using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>The fixes of K8S1007.</summary>
public sealed class K8S1007FixTests
{
    [Theory]
    [InlineData("Template = Template(), Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = {|K8S1007:\"web\"|} } }", "Template = Template(), Selector = new V1LabelSelector { MatchLabels = Labels() }")]
    [InlineData("Template = Template(), Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { { {|K8S1007:\"role\"|}, \"web\" } } }", "Template = Template(), Selector = new V1LabelSelector { MatchLabels = Labels() }")]
    [InlineData("Template = Template(), Selector = new {|K8S1007:V1LabelSelector|}()", "Template = Template(), Selector = new V1LabelSelector { MatchLabels = Labels() }")]
    [InlineData("Template = Template(), Selector = {|K8S1007:null|}", "Template = Template(), Selector = new V1LabelSelector { MatchLabels = Labels() }")]
    public Task The_labels_of_the_pods_are_selected(string before, string after) =>
        Fixes(Deployment(before), Deployment(after), K8S1007WorkloadMissesOwnPods.SelectLabelsKey);

    [Fact]
    public Task A_selector_is_added() => Fixes(
        """public static V1Deployment Build() => new V1Deployment { Spec = new {|K8S1007:V1DeploymentSpec|} { Template = Template() } };""",
        """public static V1Deployment Build() => new V1Deployment { Spec = new V1DeploymentSpec { Template = Template(), Selector = new V1LabelSelector { MatchLabels = Labels() } } };""",
        K8S1007WorkloadMissesOwnPods.SelectLabelsKey);

    [Fact]
    public Task A_selector_is_added_by_a_statement() => Fixes(
        """
        public static V1Deployment Build()
        {
            var deployment = new V1Deployment();
            deployment.Spec = new {|K8S1007:V1DeploymentSpec|}();
            deployment.Spec.Template = Template();
            return deployment;
        }
        """,
        """
        public static V1Deployment Build()
        {
            var deployment = new V1Deployment();
            deployment.Spec = new V1DeploymentSpec();
            deployment.Spec.Template = Template();
            deployment.Spec.Selector = new V1LabelSelector { MatchLabels = Labels() };
            return deployment;
        }
        """,
        K8S1007WorkloadMissesOwnPods.SelectLabelsKey);

    [Fact]
    public Task Of_the_labels_only_the_keys_that_the_selector_names_are_selected() => Fixes(
        Deployment("Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { [\"app\"] = \"db\", [\"version\"] = \"2\" } }, Spec = Template().Spec }, Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = {|K8S1007:\"web\"|} } }"),
        Deployment("Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { [\"app\"] = \"db\", [\"version\"] = \"2\" } }, Spec = Template().Spec }, Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = \"db\" } }"),
        K8S1007WorkloadMissesOwnPods.SelectLabelsKey);

    [Theory]
    [InlineData("Labels = new Dictionary<string, string> { [\"app\"] = \"db\" }", "{|K8S1007:\"web\"|}", "Labels = new Dictionary<string, string> { [\"app\"] = \"web\" }")]
    [InlineData("Labels = new Dictionary<string, string> { [\"app\"] = \"db\", [\"tier\"] = \"data\" }", "{|K8S1007:\"web\"|}", "Labels = new Dictionary<string, string> { [\"tier\"] = \"data\", [\"app\"] = \"web\" }")]
    public Task The_pods_get_the_labels_of_the_selector(string before, string selected, string after) => Fixes(
        Deployment($"Template = new V1PodTemplateSpec {{ Metadata = new V1ObjectMeta {{ {before} }}, Spec = Template().Spec }}, Selector = new V1LabelSelector {{ MatchLabels = new Dictionary<string, string> {{ [\"app\"] = {selected} }} }}"),
        Deployment($"Template = new V1PodTemplateSpec {{ Metadata = new V1ObjectMeta {{ {after} }}, Spec = Template().Spec }}, Selector = new V1LabelSelector {{ MatchLabels = new Dictionary<string, string> {{ [\"app\"] = \"web\" }} }}"),
        K8S1007WorkloadMissesOwnPods.LabelPodsKey);

    [Fact]
    public Task Pods_without_labels_get_them() => Fixes(
        """
        private static Dictionary<string, string> Web() => new Dictionary<string, string> { [{|K8S1007:"app"|}] = "web" };
        public static V1Deployment Build() => new V1Deployment { Spec = new V1DeploymentSpec { Selector = new V1LabelSelector { MatchLabels = Web() }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Name = "web" }, Spec = Template().Spec } } };
        """,
        """
        private static Dictionary<string, string> Web() => new Dictionary<string, string> { ["app"] = "web" };
        public static V1Deployment Build() => new V1Deployment { Spec = new V1DeploymentSpec { Selector = new V1LabelSelector { MatchLabels = Web() }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Name = "web", Labels = Web() }, Spec = Template().Spec } } };
        """,
        K8S1007WorkloadMissesOwnPods.LabelPodsKey);

    [Fact]
    public Task Pods_keep_labels_by_which_a_Service_finds_them() => Declines(
        Deployment("Template = Template(), Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = {|K8S1007:\"web\"|} } }")
        + DatabaseSource.Service("Selector = Labels()"),
        K8S1007WorkloadMissesOwnPods.LabelPodsKey);

    [Theory]
    [InlineData(K8S1007WorkloadMissesOwnPods.LabelPodsKey)]
    [InlineData(K8S1007WorkloadMissesOwnPods.SelectLabelsKey)]
    public Task An_expression_is_not_guessed(string key) => Declines(
        Deployment("Template = Template(), Selector = new V1LabelSelector { MatchExpressions = new[] { new {|K8S1007:V1LabelSelectorRequirement|} { Key = \"role\", OperatorProperty = \"Exists\" } } }"),
        key);

    [Fact]
    public Task A_selector_that_another_workload_has_too_is_not_changed() => Declines(
        """
        private static V1LabelSelector Web() => new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = {|K8S1007:"web"|} } };
        private static V1DeploymentSpec Spec(V1PodTemplateSpec template) => new V1DeploymentSpec { Selector = Web(), Template = template };
        public static V1Deployment Db() => new V1Deployment { Spec = Spec(Template()) };
        public static V1Deployment Other() => new V1Deployment { Spec = Spec(new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "web" } }, Spec = Template().Spec }) };
        """,
        K8S1007WorkloadMissesOwnPods.SelectLabelsKey);

    [Fact]
    public Task Several_files_are_repaired()
    {
        const string Before = """public static V1Deployment Build() => new() { Spec = new() { Template = Database.Template(), Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = {|K8S1007:"web"|} } } } };""";
        const string After = """public static V1Deployment Build() => new() { Spec = new() { Template = Database.Template(), Selector = new() { MatchLabels = Database.Labels() } } };""";
        return Verify.Fixes<K8S1007WorkloadMissesOwnPodsFix>(
            new[] { DatabaseSource.With(""), DatabaseSource.File("One", Before), DatabaseSource.File("Two", Before) },
            new[] { DatabaseSource.With(""), DatabaseSource.File("One", After), DatabaseSource.File("Two", After) },
            K8S1007WorkloadMissesOwnPods.SelectLabelsKey);
    }

    [Fact]
    public async Task Old_constructors_are_changed()
    {
        var test = new ManifestCodeFixTest<K8S1007WorkloadMissesOwnPodsFix> { Client = ClientVersion.V17, CodeActionEquivalenceKey = K8S1007WorkloadMissesOwnPods.SelectLabelsKey };
        test.TestState.Sources.Add(DatabaseSource.With("""public static V1Deployment Build() => new V1Deployment(spec: new V1DeploymentSpec(selector: new V1LabelSelector(matchLabels: new Dictionary<string, string> { ["app"] = {|K8S1007:"web"|} }), template: Template()));"""));
        test.FixedState.Sources.Add(DatabaseSource.With("""public static V1Deployment Build() => new V1Deployment(spec: new V1DeploymentSpec(selector: new V1LabelSelector(matchLabels: Labels()), template: Template()));"""));
        await test.RunAsync();
    }

    private static string Deployment(string spec) => $$"""public static V1Deployment Build() => new V1Deployment { Spec = new V1DeploymentSpec { {{spec}} } };""" + "\n";

    private static Task Fixes(string before, string after, string key) =>
        Verify.Fixes<K8S1007WorkloadMissesOwnPodsFix>(DatabaseSource.With(before), DatabaseSource.With(after), key);

    private static Task Declines(string members, string key) => Verify.DeclinesToFix<K8S1007WorkloadMissesOwnPodsFix>(DatabaseSource.With(members), key);
}
