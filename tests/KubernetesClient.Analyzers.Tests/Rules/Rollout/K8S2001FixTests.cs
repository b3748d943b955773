using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2001FixTests
{
    private const string Settings = """
        internal static class Settings
        {
            public const string Strategy = {|K8S2001:"Recreate"|}; // set for all tenants
        }
        """;

    private static readonly string UsesSettings = StatefulSetSource.WithStrategy("Settings.Strategy");

    [Theory]
    [InlineData("RollingUpdate")]
    [InlineData("OnDelete")]
    public Task The_literal_becomes_a_strategy_that_sets_can_have(string strategy) => Verify.Fixes<K8S2001RecreateStrategyFix>(
        StatefulSetSource.WithStrategy("""/* before */ {|K8S2001:"Recreate"|} /* after */"""),
        StatefulSetSource.WithStrategy($"/* before */ \"{strategy}\" /* after */"),
        $"K8S2001.{strategy}");

    [Fact]
    public Task Comments_and_blank_lines_around_it_stay() => Verify.Fixes<K8S2001RecreateStrategyFix>(
        StatefulSetSource.WithStrategy("\n\n                // quick and clean\n                {|K8S2001:\"Recreate\"|} // for now\n"),
        StatefulSetSource.WithStrategy("\n\n                // quick and clean\n                \"RollingUpdate\" // for now\n"));

    [Fact]
    public Task Beside_rolling_settings_OnDelete_is_not_offered()
    {
        string source = StatefulSetSource.WithStrategy("""{|K8S2001:"Recreate"|}, RollingUpdate = new V1RollingUpdateStatefulSetStrategy { Partition = 1 }""");
        return Verify.DeclinesToFix<K8S2001RecreateStrategyFix>(source, K8S2001RecreateStrategy.OnDeleteKey);
    }

    [Fact]
    public Task Beside_rolling_settings_the_first_fix_is_the_same() => Verify.Fixes<K8S2001RecreateStrategyFix>(
        StatefulSetSource.WithStrategy("""{|K8S2001:"Recreate"|}, RollingUpdate = new V1RollingUpdateStatefulSetStrategy { Partition = 1 }"""),
        StatefulSetSource.WithStrategy("""
            "RollingUpdate", RollingUpdate = new V1RollingUpdateStatefulSetStrategy { Partition = 1 }
            """));

    [Fact]
    public Task A_constant_that_feeds_only_the_set_is_changed_where_it_stands() => Verify.Fixes<K8S2001RecreateStrategyFix>(
        new[] { UsesSettings, Settings },
        new[] { UsesSettings, Settings.Replace("""{|K8S2001:"Recreate"|}""", "\"RollingUpdate\"", StringComparison.Ordinal) });

    [Fact]
    public Task A_constant_that_a_Deployment_shares_is_left_and_the_use_is_changed()
    {
        const string Deployment = """

                public static V1Deployment Web() => new V1Deployment { Spec = new V1DeploymentSpec { Strategy = new V1DeploymentStrategy { Type = Settings.Strategy } } };
            """;
        string settings = Settings.Replace("""{|K8S2001:"Recreate"|}""", "\"Recreate\"", StringComparison.Ordinal);
        return Verify.Fixes<K8S2001RecreateStrategyFix>(
            new[] { StatefulSetSource.WithStrategy("{|K8S2001:Settings.Strategy|}", members: Deployment), settings },
            new[] { StatefulSetSource.WithStrategy("\"RollingUpdate\"", members: Deployment), settings });
    }

    [Fact]
    public Task A_constant_of_which_a_text_is_made_is_left_and_the_use_is_changed()
    {
        const string Log = """

                public static string Describe() => $"replaced by {Settings.Strategy}";
            """;
        string settings = Settings.Replace("""{|K8S2001:"Recreate"|}""", "\"Recreate\"", StringComparison.Ordinal);
        return Verify.Fixes<K8S2001RecreateStrategyFix>(
            new[] { StatefulSetSource.WithStrategy("{|K8S2001:Settings.Strategy|}", members: Log), settings },
            new[] { StatefulSetSource.WithStrategy("\"RollingUpdate\"", members: Log), settings });
    }

    [Fact]
    public Task A_helper_that_a_Deployment_shares_is_left_and_the_call_is_changed()
    {
        const string Members = """

                private static string Strategy() => "Recreate";
                public static V1Deployment Web() => new V1Deployment { Spec = new V1DeploymentSpec { Strategy = new V1DeploymentStrategy { Type = Strategy() } } };
            """;
        return Verify.Fixes<K8S2001RecreateStrategyFix>(
            StatefulSetSource.WithStrategy("{|K8S2001:Strategy()|}", members: Members),
            StatefulSetSource.WithStrategy("\"RollingUpdate\"", members: Members));
    }

    [Theory]
    [InlineData("public static explicit operator string(Word word) => word._spelled;", "(string)Kind")]
    [InlineData("public static string operator +(Word word) => word._spelled;", "+Kind")]
    [InlineData("public string this[int place] => _spelled;", "Kind[0]")]
    public Task A_text_that_others_may_get_without_naming_who_hands_it_on_is_left_and_the_use_is_changed(string member, string use)
    {
        string members = $$"""

                private static readonly Word Kind = new Word();
                private sealed class Word { private readonly string _spelled = "Recreate"; {{member}} }
                public static string Describe() { string kind = {{use}}; return kind; }
            """;
        return Verify.Fixes<K8S2001RecreateStrategyFix>(
            StatefulSetSource.WithStrategy($"{{|K8S2001:{use}|}}", members: members),
            StatefulSetSource.WithStrategy("\"RollingUpdate\"", members: members));
    }

    [Theory]
    [InlineData("set => _update.Type = value;", "{|K8S2001:\"Recreate\"|}", "\"RollingUpdate\"")]
    [InlineData("set { System.Console.WriteLine(value); _update.Type = {|K8S2001:value|}; }", "\"Recreate\"", "\"Recreate\"", "set { System.Console.WriteLine(value); _update.Type = \"RollingUpdate\"; }")]
    public Task What_a_setter_is_given_is_changed_where_it_is_given(string setter, string given, string instead, string? setterAfter = null)
    {
        static string Members(string setter, string given) => $$"""

                public static V1StatefulSet Other(V1PodTemplateSpec pods)
                {
                    V1StatefulSet set = Build("other");
                    set.Spec.UpdateStrategy = new Options { Strategy = {{given}} }.Update();
                    return set;
                }
                private sealed class Options
                {
                    private readonly V1StatefulSetUpdateStrategy _update = new V1StatefulSetUpdateStrategy();
                    public string Strategy { {{setter}} }
                    public V1StatefulSetUpdateStrategy Update() => _update;
                }
            """;
        return Verify.Fixes<K8S2001RecreateStrategyFix>(
            StatefulSetSource.WithStrategy("\"OnDelete\"", members: Members(setter, given)),
            StatefulSetSource.WithStrategy("\"OnDelete\"", members: Members(setterAfter ?? setter, instead)));
    }

    [Fact]
    public Task Of_two_calls_only_the_wrong_argument_is_changed()
    {
        const string Members = """

                public static void Calls() { Build("a", {|K8S2001:"Recreate"|}); Build("b", "OnDelete"); }
                private static V1StatefulSet Build(string tenant, string type)
                {
                    V1StatefulSet set = Build(tenant);
                    set.Spec.UpdateStrategy.Type = type;
                    return set;
                }
            """;
        return Verify.Fixes<K8S2001RecreateStrategyFix>(
            StatefulSetSource.WithStrategy("\"OnDelete\"", members: Members),
            StatefulSetSource.WithStrategy("\"OnDelete\"", members: Members.Replace("""{|K8S2001:"Recreate"|}""", "\"RollingUpdate\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_constant_that_another_project_reads_is_not_changed()
    {
        var test = new ManifestCodeFixTest<K8S2001RecreateStrategyFix>();
        string library = StatefulSetSource.WithStrategy("Strategy", members: """

                public const string Strategy = {|K8S2001:"Recreate"|};
            """);
        test.TestState.Sources.Add("public static class Reader { public static string Read() => Program.Strategy; }");
        test.TestState.AdditionalProjects["Library"].Sources.Add(library);
        test.TestState.AdditionalProjectReferences.Add("Library");
        test.FixedState.AdditionalProjects["Library"].Sources.Add(library);
        await test.RunAsync();
    }

    [Fact]
    public Task Several_sets_in_several_files_are_fixed_in_every_scope()
    {
        string[] before = { Set("One"), Set("Two") };
        string[] after = { Fixed(before[0]), Fixed(before[1]) };
        return Verify.Fixes<K8S2001RecreateStrategyFix>(before, after);

        static string Set(string name) => StatefulSetSource
            .WithStrategy("""{|K8S2001:"Recreate"|}""", members: "\n    public static V1StatefulSet Other(V1PodTemplateSpec pods) => new() { Spec = new() { ServiceName = \"db\", Template = new() { Spec = new() { Containers = new[] { new V1Container { Image = \"example.com/db:1.0\" } } } }, UpdateStrategy = new() { Type = {|K8S2001:\"Recreate\"|} } } };")
            .Replace("class Program", $"class {name}", StringComparison.Ordinal);

        static string Fixed(string source) => source.Replace("""{|K8S2001:"Recreate"|}""", "\"RollingUpdate\"", StringComparison.Ordinal);
    }
}
