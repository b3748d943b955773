using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2002FixTests
{
    public static TheoryData<string> Forms => new(SettingForms.Names);

    [Theory]
    [MemberData(nameof(Forms))]
    public Task A_policy_becomes_what_is_meant(string form) =>
        new SettingForms("Spec", "V1StatefulSetSpec", ("ServiceName", "\"db\""), ("Selector", SettingForms.Selector), ("Template", SettingForms.Template))
            .Fixes<K8S2002UnknownPolicyFix>(form, "PodManagementPolicy", "{|K8S2002:\"parallel\"|}", "\"Parallel\"");

    [Theory]
    [MemberData(nameof(Forms))]
    public Task A_strategy_of_a_Deployment_becomes_what_is_meant(string form) =>
        (new SettingForms("Spec.Strategy", "V1DeploymentStrategy") { Workload = "V1Deployment" })
            .Fixes<K8S2002UnknownPolicyFix>(form, "Type", "{|K8S2002:\"rolling-update\"|}", "\"RollingUpdate\"");

    [Theory]
    [InlineData("rollingUpdate", "RollingUpdate")]
    [InlineData("ROLLING_UPDATE", "RollingUpdate")]
    [InlineData("RolingUpdate", "RollingUpdate")]
    [InlineData("Rolling", "RollingUpdate")]
    [InlineData("on-delete", "OnDelete")]
    [InlineData("OnDelet", "OnDelete")]
    public Task What_is_nearly_a_word_is_that_word(string written, string meant) => Verify.Fixes<K8S2002UnknownPolicyFix>(
        StatefulSetSource.WithStrategy($"{{|K8S2002:\"{written}\"|}} /* for now */"),
        StatefulSetSource.WithStrategy($"\"{meant}\" /* for now */"));

    [Theory]
    [InlineData("BlueGreen")]
    [InlineData("Ro")]
    [InlineData("-")]
    [InlineData("Rollback")]
    public Task What_is_no_such_word_is_left_to_a_person(string written) =>
        Verify.DeclinesToFix<K8S2002UnknownPolicyFix>(StatefulSetSource.WithStrategy($"{{|K8S2002:\"{written}\"|}}"));

    [Theory]
    [InlineData("onDelete")]
    [InlineData("on-delete")]
    public Task A_strategy_that_rolling_settings_contradict_is_left_to_a_person(string written) => Verify.DeclinesToFix<K8S2002UnknownPolicyFix>(
        StatefulSetSource.WithStrategy($"{{|K8S2002:\"{written}\"|}}, RollingUpdate = new V1RollingUpdateStatefulSetStrategy {{ Partition = 1 }}"));

    [Fact]
    public Task A_constant_that_is_right_for_something_else_stays()
    {
        const string Log = """

                private const string Strategy = "ondelete";
                public static string Describe() => Strategy;
            """;
        return Verify.Fixes<K8S2002UnknownPolicyFix>(
            StatefulSetSource.WithStrategy("{|K8S2002:Strategy|}", members: Log),
            StatefulSetSource.WithStrategy("\"OnDelete\"", members: Log));
    }

    [Fact]
    public Task Several_workloads_in_several_files_are_fixed_in_every_scope()
    {
        string[] before = { Named("One"), Named("Two") };
        return Verify.Fixes<K8S2002UnknownPolicyFix>(before, Array.ConvertAll(before, source => source.Replace("{|K8S2002:\"onDelete\"|}", "\"OnDelete\"", StringComparison.Ordinal)));

        static string Named(string name) => StatefulSetSource.WithStrategy("{|K8S2002:\"onDelete\"|}").Replace("class Program", $"class {name}", StringComparison.Ordinal);
    }
}
