using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2012Tests
{
    private const string Db = "Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = \"db\" } }";
    private const string Pod = "Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\", ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } } } },";

    public static TheoryData<string> Forms => new(SettingForms.Names);

    private static DiagnosticResult Blocks(string message) =>
        new DiagnosticResult(K8S2012BudgetBlocksEvictions.Id, DiagnosticSeverity.Info).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);

    private static string Budget(string settings, string space = "") => $$"""

        public static V1PodDisruptionBudget Budget(string name, bool isOn, int count) => new V1PodDisruptionBudget
        {
            Metadata = new V1ObjectMeta { Name = "db-budget"{{space}} },
            Spec = new V1PodDisruptionBudgetSpec { {{settings}} },
        };
        """;

    private static string Set(string settings, string spec = "Replicas = 3,", string more = "", string space = "") => WorkloadSource.StatefulSet(Pod, spec, $"{Budget(settings, space)}{more}");

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_budget_that_lets_no_pod_go_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Set($"MaxUnavailable = {{|#0:0|}}, {Db}"),
        Blocks("PodDisruptionBudget 'db-budget' has MaxUnavailable 0, and StatefulSet 'db' has 3 pods: none of them may be evicted, and a node that runs one cannot be drained"));

    [Theory]
    [InlineData("MinAvailable = {|K8S2012:3|}")]
    [InlineData("MinAvailable = {|K8S2012:\"4\"|}")]
    [InlineData("MinAvailable = {|K8S2012:\"100%\"|}")]
    [InlineData("MinAvailable = {|K8S2012:\"67%\"|}")]
    [InlineData("MaxUnavailable = {|K8S2012:\"0%\"|}")]
    public Task Other_limits_that_let_no_pod_go_are_reported(string limit) => Verify.Reports(Set($"{limit}, {Db}"));

    [Theory]
    [InlineData("Selector = new V1LabelSelector()")]
    [InlineData("Selector = new V1LabelSelector { MatchExpressions = new List<V1LabelSelectorRequirement> { new V1LabelSelectorRequirement { Key = \"app\", OperatorProperty = \"In\", Values = new List<string> { \"cache\", \"db\" } } } }")]
    [InlineData("Selector = new V1LabelSelector { MatchExpressions = new List<V1LabelSelectorRequirement> { new V1LabelSelectorRequirement { Key = \"tier\", OperatorProperty = \"DoesNotExist\" } } }")]
    public Task Selectors_of_all_sorts_select(string selector) => Verify.Reports(Set($"MaxUnavailable = {{|K8S2012:0|}}, {selector}"));

    [Theory]
    [InlineData("MaxUnavailable = 1")]
    [InlineData("MaxUnavailable = \"1%\"")]
    [InlineData("MaxUnavailable = count")]
    [InlineData("MaxUnavailable = isOn ? 0 : 1")]
    [InlineData("MinAvailable = 2")]
    [InlineData("MinAvailable = \"66%\"")]
    [InlineData("MinAvailable = 0")]
    [InlineData("MinAvailable = \"0%\"")]
    [InlineData("MinAvailable = name")]
    public Task Limits_that_let_a_pod_go_are_silent(string limit) => Verify.Silent(Set($"{limit}, {Db}"));

    [Theory]
    [InlineData("Replicas = 1,")]
    [InlineData("")]
    [InlineData("Replicas = count,")]
    [InlineData("Replicas = isOn ? 3 : 1,")]
    public Task One_pod_or_an_unknown_number_is_silent(string spec) => Verify.Silent(Set($"MaxUnavailable = 0, {Db}", spec));

    [Theory]
    [InlineData("")]
    [InlineData("Selector = null")]
    [InlineData("Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = \"cache\" } }")]
    [InlineData("Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = name } }")]
    [InlineData("Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = \"db\", [\"tier\"] = \"data\" } }")]
    [InlineData("Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = \"db\" }, MatchExpressions = new List<V1LabelSelectorRequirement> { new V1LabelSelectorRequirement { Key = \"app\", OperatorProperty = \"NotIn\", Values = new List<string> { \"db\" } } } }")]
    public Task A_budget_for_other_pods_is_silent(string selector) => Verify.Silent(Set($"MaxUnavailable = 0, {selector}"));

    [Fact]
    public Task Another_namespace_is_silent() => Verify.Silent(Set($"MaxUnavailable = 0, {Db}", space: ", NamespaceProperty = \"jobs\"")
        .Replace("Metadata = new V1ObjectMeta { Name = \"db\" },", "Metadata = new V1ObjectMeta { Name = \"db\", NamespaceProperty = \"data\" },", StringComparison.Ordinal));

    [Fact]
    public Task A_number_over_the_pods_of_two_workloads_is_silent() => Verify.Silent(Set($"MinAvailable = 3, {Db}", more: $$"""

        public static V1Deployment Other() => new V1Deployment { Metadata = new V1ObjectMeta { Name = "other" }, Spec = new V1DeploymentSpec { {{Db}}, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "db" } }, Spec = new V1PodSpec { {{Pod}} } } } };
        """));

    [Fact]
    public Task A_number_of_pods_that_an_autoscaler_raises_is_silent() => Verify.Reports(
        WorkloadSource.Deployment(Pod, "Replicas = {|K8S2011:3|},", $$"""
            {{Budget($"MinAvailable = 3, {Db}")}}
            public static V2HorizontalPodAutoscaler Autoscaler() => new V2HorizontalPodAutoscaler { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V2HorizontalPodAutoscalerSpec { MaxReplicas = 9, ScaleTargetRef = new V2CrossVersionObjectReference { Kind = "Deployment", Name = "db" } } };
            """));

    [Fact]
    public Task A_limit_that_one_condition_decides_with_others_is_silent() => Verify.Silent($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public static class Program
        {
            public static async Task DeployAsync(IKubernetes client, bool isStrict)
            {
                var labels = new Dictionary<string, string> { ["app"] = isStrict ? "strict" : "db" };
                var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { Replicas = 3, ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = labels }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = labels }, Spec = new V1PodSpec { {{Pod}} } } } };
                var budget = new V1PodDisruptionBudget { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1PodDisruptionBudgetSpec { MaxUnavailable = isStrict ? 0 : 1, Selector = new V1LabelSelector { MatchLabels = labels } } };
                await client.PolicyV1.CreateNamespacedPodDisruptionBudgetAsync(budget, "data");
                await client.AppsV1.CreateNamespacedStatefulSetAsync(set, "data");
            }
        }
        """);

    [Theory]
    [MemberData(nameof(Forms))]
    public Task One_pod_at_a_time_may_go(string form) => Budgets()
        .Fixes<K8S2012BudgetBlocksEvictionsFix>(form, "MaxUnavailable", "{|K8S2012:0|}", "1");

    [Theory]
    [InlineData("MinAvailable = {|K8S2012:3|},", Db + ",")]
    [InlineData(Db + ",", "MinAvailable = {|K8S2012:\"100%\"|},")]
    public Task What_must_stay_becomes_what_may_go(string first, string second) =>
        Verify.Fixes<K8S2012BudgetBlocksEvictionsFix>(Lines(first, second), Lines($"{Db},", "MaxUnavailable = 1,"));

    [Fact]
    public Task Budgets_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S2012BudgetBlocksEvictionsFix>(
        new[] { Set($"MaxUnavailable = {{|K8S2012:0|}}, {Db}"), Named(Set($"MaxUnavailable = {{|K8S2012:\"0%\"|}}, {Db}")) },
        new[] { Set($"MaxUnavailable = 1, {Db}"), Named(Set($"MaxUnavailable = 1, {Db}")) });

    [Fact]
    public Task A_number_that_another_budget_needs_is_left() => Verify.DeclinesToFix<K8S2012BudgetBlocksEvictionsFix>(WorkloadSource.StatefulSet(Pod, "Replicas = 3,", """

        public static V1PodDisruptionBudget One() => Make("db");
        public static V1PodDisruptionBudget Two() => Make("job");
        private static V1PodDisruptionBudget Make(string app) => new V1PodDisruptionBudget { Metadata = new V1ObjectMeta { Name = app }, Spec = new V1PodDisruptionBudgetSpec { MaxUnavailable = {|K8S2012:0|}, Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = app } } } };
        """));

    private static string Lines(string first, string second) => Set($"\n        {first}\n        {second}\n   ");

    private static SettingForms Budgets() => new("Spec", "V1PodDisruptionBudgetSpec", ("Selector", SettingForms.Selector))
    {
        Workload = "V1PodDisruptionBudget",
        Besides = $"public static V1StatefulSet Set() => new V1StatefulSet {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new V1StatefulSetSpec {{ ServiceName = \"db\", Replicas = 3, Selector = {SettingForms.Selector}, Template = Template() }} }};",
    };

    private static string Named(string source) => source.Replace("class Program", "class Other", StringComparison.Ordinal);
}
