using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2002Tests
{
    private const string Pod = "Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\" } },";

    private static DiagnosticResult Unknown(string message) =>
        new DiagnosticResult(K8S2002UnknownPolicy.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_policy_that_is_none_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(Pod, "PodManagementPolicy = {|#0:\"parallel\"|},"),
        Unknown("StatefulSet 'db' has the pod management policy \"parallel\", but there are only \"OrderedReady\" and \"Parallel\": the API server refuses it"));

    [Fact]
    public Task A_strategy_that_no_set_has_is_reported() => Verify.Reports(
        StatefulSetSource.WithStrategy("{|#0:\"BlueGreen\"|}"),
        Unknown("StatefulSet 'qdrant' has the update strategy \"BlueGreen\", but there are only \"RollingUpdate\" and \"OnDelete\": the API server refuses it"));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_strategy_that_no_Deployment_has_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.Deployment(Pod, "Strategy = new V1DeploymentStrategy { Type = {|#0:\"OnDelete\"|} },"),
        Unknown("Deployment 'db' has the strategy \"OnDelete\", but there are only \"RollingUpdate\" and \"Recreate\": the API server refuses it"));

    [Fact]
    public Task Each_wrong_word_of_a_choice_is_reported() => Verify.Reports(
        StatefulSetSource.WithStrategy("tenant == \"a\" ? {|K8S2002:\"rollingUpdate\"|} : {|K8S2002:\"Canary\"|}"));

    [Theory]
    [InlineData("\"OrderedReady\"")]
    [InlineData("\"Parallel\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("tenant")]
    [InlineData("$\"{tenant}Ready\"")]
    [InlineData("$\"{tenant}-policy\"")]
    [InlineData("isOn ? \"parallel\" : \"Parallel\"")]
    [InlineData("isOn ? \"parallel\" : null")]
    public Task Policies_that_there_are_or_may_be_are_silent(string policy) =>
        Verify.Silent(WorkloadSource.StatefulSet(Pod, $"PodManagementPolicy = {policy},"));

    [Theory]
    [InlineData("\"RollingUpdate\"")]
    [InlineData("\"Recreate\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("tenant")]
    public Task Strategies_of_Deployments_are_silent(string type) =>
        Verify.Silent(WorkloadSource.Deployment(Pod, $"Strategy = new V1DeploymentStrategy {{ Type = {type} }},"));

    [Theory]
    [InlineData("null")]
    [InlineData("new V1DeploymentStrategy()")]
    public Task A_Deployment_without_a_strategy_is_silent(string strategy) =>
        Verify.Silent(WorkloadSource.Deployment(Pod, $"Strategy = {strategy},"));

    [Fact]
    public Task Of_Recreate_only_the_rule_of_its_own_speaks() => Verify.Reports(StatefulSetSource.WithStrategy("{|K8S2001:\"Recreate\"|}"));

    [Fact]
    public async Task A_cluster_that_has_Recreate_knows_it_in_these_letters_alone()
    {
        var test = new ManifestAnalyzerTest(StatefulSetSource.WithStrategy("\"Recreate\""), StatefulSetSource
            .WithStrategy("{|K8S2002:\"recreate\"|}")
            .Replace("class Program", "class Other", System.StringComparison.Ordinal));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", """
            root = true
            [*.cs]
            kubernetes_analyzers.allow_recreate = true
            """));
        await test.RunAsync();
    }

    [Fact]
    public Task A_policy_that_a_hook_may_change_is_silent() => Verify.Silent(WorkloadSource.StatefulSet(Pod, members: """

            public static V1StatefulSet Hooked(Action<V1StatefulSet> changed)
            {
                V1StatefulSet set = Build("a", false, 1);
                set.Spec.PodManagementPolicy = "parallel";
                changed(set);
                return set;
            }
        """));
}
