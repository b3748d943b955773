using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2005Tests
{
    private const string Containers = "new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\" } }";

    public static TheoryData<string> Forms => new(SettingForms.Names);

    private static string Pod(string period) => $"Containers = {Containers}, TerminationGracePeriodSeconds = {period}";

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task No_time_at_all_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(Pod("{|#0:0|}")),
        new DiagnosticResult(K8S2005NoTimeToShutDown.Id, DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("Pods of StatefulSet 'db' have TerminationGracePeriodSeconds 0: a pod may still run when its replacement starts under the same name and on the same disk"));

    [Theory]
    [InlineData("1")]
    [InlineData("30")]
    [InlineData("null")]
    [InlineData("count")]
    [InlineData("isOn ? 0 : 60")]
    [InlineData("isOn ? 0 : null")]
    public Task Some_time_or_perhaps_some_is_silent(string period) => Verify.Silent(WorkloadSource.StatefulSet(Pod(period)));

    [Fact]
    public Task Pods_without_names_of_their_own_may_be_killed() => Verify.Silent(WorkloadSource.Deployment(Pod("0")));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task The_default_is_left(string form) =>
        new SettingForms("Spec.Template.Spec", "V1PodSpec", ("Containers", Containers))
            .Fixes<K8S2005NoTimeToShutDownFix>(form, "TerminationGracePeriodSeconds", "{|K8S2005:0|}", right: null);

    [Fact]
    public Task A_pod_that_a_Deployment_shares_is_left() => Verify.DeclinesToFix<K8S2005NoTimeToShutDownFix>(WorkloadSource.StatefulSet(
        Pod("60"),
        members: $$"""

            public static V1StatefulSet Database() { V1StatefulSet set = Build("a", true, 1); set.Spec.Template = Template(); return set; }
            public static V1Deployment Web() => new V1Deployment { Spec = new V1DeploymentSpec { Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template() } };
            private static Dictionary<string, string> Labels() => new Dictionary<string, string> { ["app"] = "db" };
            private static V1PodTemplateSpec Template() => new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Labels() }, Spec = new V1PodSpec { {{Pod("{|K8S2005:0|}")}} } };
        """));

    [Fact]
    public Task Several_sets_in_several_files_are_fixed_in_every_scope()
    {
        string[] before = { Named("One"), Named("Two") };
        return Verify.Fixes<K8S2005NoTimeToShutDownFix>(before, System.Array.ConvertAll(before, source => source.Replace(", TerminationGracePeriodSeconds = {|K8S2005:0|}", "", System.StringComparison.Ordinal)));

        static string Named(string name) => WorkloadSource.StatefulSet(Pod("{|K8S2005:0|}")).Replace("class Program", $"class {name}", System.StringComparison.Ordinal);
    }
}
