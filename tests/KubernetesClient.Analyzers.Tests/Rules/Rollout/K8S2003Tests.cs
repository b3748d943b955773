using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2003Tests
{
    private const string Pod = "Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\" } },";
    private const string Marked = "new {|K8S2003:V1RollingUpdateStatefulSetStrategy|} { Partition = 1 }";
    private const string Unmarked = "new V1RollingUpdateStatefulSetStrategy { Partition = 1 }";

    public static TheoryData<string> Forms => new(SettingForms.Names);

    private static DiagnosticResult Unused(string message) =>
        new DiagnosticResult(K8S2003RollingSettingsUnused.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Even_empty_settings_beside_OnDelete_are_reported(ClientVersion client) => Verify.Reports(
        client,
        StatefulSetSource.WithStrategy("\"OnDelete\", RollingUpdate = new {|#0:V1RollingUpdateStatefulSetStrategy|}()"),
        Unused("StatefulSet 'qdrant' has settings of a rolling update beside the strategy \"OnDelete\": the API server refuses it"));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Settings_of_a_Deployment_that_is_recreated_are_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.Deployment(Pod, "Strategy = new V1DeploymentStrategy { Type = \"Recreate\", RollingUpdate = new {|#0:V1RollingUpdateDeployment|} { MaxSurge = 1 } },"),
        Unused("Deployment 'db' has settings of a rolling update beside the strategy \"Recreate\": the API server refuses it"));

    [Theory]
    [InlineData("\"OnDelete\"", "null")]
    [InlineData("\"OnDelete\"", "tenant == \"a\" ? new V1RollingUpdateStatefulSetStrategy() : null")]
    [InlineData("\"RollingUpdate\"", Unmarked)]
    [InlineData("null", Unmarked)]
    [InlineData("\"\"", Unmarked)]
    [InlineData("tenant", Unmarked)]
    [InlineData("tenant == \"a\" ? \"OnDelete\" : \"RollingUpdate\"", Unmarked)]
    public Task Settings_that_are_not_there_or_may_hold_are_silent(string type, string settings) =>
        Verify.Silent(StatefulSetSource.WithStrategy($"{type}, RollingUpdate = {settings}"));

    [Theory]
    [InlineData("\"Recreate\"", "null")]
    [InlineData("null", "new V1RollingUpdateDeployment { MaxSurge = 1 }")]
    [InlineData("\"RollingUpdate\"", "new V1RollingUpdateDeployment { MaxSurge = 1 }")]
    public Task Deployments_that_the_server_takes_are_silent(string type, string settings) =>
        Verify.Silent(WorkloadSource.Deployment(Pod, $"Strategy = new V1DeploymentStrategy {{ Type = {type}, RollingUpdate = {settings} }},"));

    [Fact]
    public Task Of_Recreate_only_the_rule_of_its_own_speaks() => Verify.Reports(StatefulSetSource.WithStrategy($"{{|K8S2001:\"Recreate\"|}}, RollingUpdate = {Unmarked}"));

    [Theory]
    [InlineData("initializer")]
    [InlineData("statement")]
    [InlineData("filled parameter")]
    [InlineData("helper in another file")]
    [InlineData("named argument of 9")]
    [InlineData("named argument of 17")]
    public Task The_settings_are_removed(string form) =>
        new SettingForms("Spec.UpdateStrategy", "V1StatefulSetUpdateStrategy", ("Type", "\"OnDelete\""))
            .Fixes<K8S2003RollingSettingsUnusedFix>(form, "RollingUpdate", Marked, right: null);

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task The_type_becomes_what_the_settings_are_for(string form)
    {
        var program = new SettingForms("Spec.UpdateStrategy", "V1StatefulSetUpdateStrategy", ("RollingUpdate", Marked));
        await program.Fixes<K8S2003RollingSettingsUnusedFix>(form, "Type", "\"OnDelete\"", "\"RollingUpdate\"", K8S2003RollingSettingsUnused.RollingUpdateKey);
    }

    [Fact]
    public Task Settings_that_another_set_needs_stay_there()
    {
        const string Members = """

                private static V1RollingUpdateStatefulSetStrategy Rolling() => new V1RollingUpdateStatefulSetStrategy { Partition = 1 };
                public static V1StatefulSet Other(V1LabelSelector selector) => new V1StatefulSet
                {
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "other",
                        Selector = selector,
                        UpdateStrategy = new V1StatefulSetUpdateStrategy { RollingUpdate = Rolling() },
                        Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new[] { new V1Container { Name = "other", Image = "example.com/other:1.0" } } } },
                    },
                };
            """;
        return Verify.Fixes<K8S2003RollingSettingsUnusedFix>(
            StatefulSetSource.WithStrategy("\"OnDelete\", RollingUpdate = {|K8S2003:Rolling()|}", members: Members),
            StatefulSetSource.WithStrategy("\"OnDelete\"", members: Members));
    }

    [Fact]
    public Task Where_two_kinds_of_sets_share_the_strategy_it_is_left() => Verify.DeclinesToFix<K8S2003RollingSettingsUnusedFix>(
        StatefulSetSource.WithStrategy("\"OnDelete\"", members: $$"""

                public static V1StatefulSet A() => With("OnDelete");
                public static V1StatefulSet B() => With("RollingUpdate");
                private static V1StatefulSet With(string type)
                {
                    V1StatefulSet set = Build("b");
                    set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = type, RollingUpdate = {{Marked}} };
                    return set;
                }
            """),
        K8S2003RollingSettingsUnused.RemoveKey);

    [Fact]
    public Task Several_sets_in_several_files_are_fixed_in_every_scope()
    {
        string[] before = { Named("One"), Named("Two") };
        return Verify.Fixes<K8S2003RollingSettingsUnusedFix>(before, System.Array.ConvertAll(before, source => source.Replace($", RollingUpdate = {Marked}", "", System.StringComparison.Ordinal)));

        static string Named(string name) => StatefulSetSource.WithStrategy($"\"OnDelete\", RollingUpdate = {Marked}").Replace("class Program", $"class {name}", System.StringComparison.Ordinal);
    }
}
