using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2018Tests
{
    private const string Pod = "Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\" } },";

    public static TheoryData<string> Forms => new(SettingForms.Names);

    private static DiagnosticResult EveryRevision(string message) =>
        new DiagnosticResult(K8S2018EveryRevisionKept.Id, DiagnosticSeverity.Info).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_negative_limit_of_a_set_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(Pod, "RevisionHistoryLimit = {|#0:-1|},"),
        EveryRevision("StatefulSet 'db' has RevisionHistoryLimit -1: old servers keep every old revision of it, newer ones refuse it"));

    [Fact]
    public Task A_negative_limit_of_a_Deployment_is_reported() => Verify.Reports(
        WorkloadSource.Deployment(Pod, "RevisionHistoryLimit = {|#0:-2|},"),
        EveryRevision("Deployment 'db' has RevisionHistoryLimit -2: the API server refuses it"));

    [Theory]
    [InlineData("0")]
    [InlineData("10")]
    [InlineData("null")]
    [InlineData("count")]
    [InlineData("isOn ? -1 : 10")]
    public Task A_limit_or_perhaps_one_is_silent(string limit) => Verify.Silent(WorkloadSource.StatefulSet(Pod, $"RevisionHistoryLimit = {limit},"));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task The_default_is_written(string form) =>
        new SettingForms("Spec", "V1StatefulSetSpec", ("ServiceName", "\"db\""), ("Selector", SettingForms.Selector), ("Template", SettingForms.Template))
            .Fixes<K8S2018EveryRevisionKeptFix>(form, "RevisionHistoryLimit", "{|K8S2018:-1|}", "10");

    [Fact]
    public Task A_constant_that_is_right_for_something_else_stays()
    {
        const string Members = "private const int All = -1; public static bool IsAll(int number) => number == All;";
        return Verify.Fixes<K8S2018EveryRevisionKeptFix>(
            WorkloadSource.StatefulSet(Pod, "RevisionHistoryLimit = {|K8S2018:All|},", Members),
            WorkloadSource.StatefulSet(Pod, "RevisionHistoryLimit = 10,", Members));
    }

    [Fact]
    public Task Workloads_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S2018EveryRevisionKeptFix>(
        new[] { WorkloadSource.StatefulSet(Pod, "RevisionHistoryLimit = {|K8S2018:-1|},"), Named(WorkloadSource.Deployment(Pod, "RevisionHistoryLimit = {|K8S2018:-1|},")) },
        new[] { WorkloadSource.StatefulSet(Pod, "RevisionHistoryLimit = 10,"), Named(WorkloadSource.Deployment(Pod, "RevisionHistoryLimit = 10,")) });

    private static string Named(string source) => source.Replace("class Program", "class Other", System.StringComparison.Ordinal);
}
