using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2015Tests
{
    private const string Info = "new V1EnvVar { Name = \"LEVEL\", Value = \"info\" }";
    private const string Debug = "new V1EnvVar { Name = \"LEVEL\", Value = \"debug\" }";
    private const string MarkedInfo = "new {|K8S2015:V1EnvVar|} { Name = \"LEVEL\", Value = \"info\" }";

    private static string Set(string variables, string members = "") => Built($"new List<V1EnvVar> {{ {variables} }}", members);

    private static string Built(string list, string members = "") => WorkloadSource.StatefulSet(
        $"Containers = new List<V1Container> {{ new V1Container {{ Name = \"db\", Image = \"example.com/db:1.0\", Env = {list} }} }},",
        members: members);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task The_variable_that_is_set_again_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Set("new {|#0:V1EnvVar|} { Name = \"LEVEL\", Value = \"info\" }, new {|#1:V1EnvVar|} { Name = \"LEVEL\", Value = \"debug\" }"),
        new DiagnosticResult(K8S2015VariableHidden.Id, DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1)
            .WithMessage("Container 'db' of StatefulSet 'db' sets the variable 'LEVEL' again further on: this value never reaches the program"));

    [Fact]
    public Task Of_three_the_first_two_are_reported() => Verify.Reports(Set($"{MarkedInfo}, {MarkedInfo}, {Debug}"));

    [Fact]
    public Task A_constant_is_a_name() => Verify.Reports(Set($"{MarkedInfo}, new V1EnvVar {{ Name = Level, Value = \"a\" }}", "private const string Level = \"LEVEL\";"));

    [Theory]
    [InlineData(Info + ", new V1EnvVar { Name = \"Level\", Value = \"debug\" }")]
    [InlineData(Info + ", new V1EnvVar { Name = \"LEVEL\", Value = \"$(LEVEL),sql\" }")]
    [InlineData(Info + ", new V1EnvVar { Name = \"ALL\", Value = \"--level=$(LEVEL)\" }, " + Debug)]
    [InlineData(Info + ", new V1EnvVar { Name = \"ALL\", Value = tenant }, " + Debug)]
    [InlineData(Info + ", new V1EnvVar { Name = \"LEVEL\", Value = tenant }")]
    [InlineData(Info + ", new V1EnvVar { Name = tenant, Value = \"debug\" }")]
    [InlineData(Info + ", new V1EnvVar { Name = isOn ? \"LEVEL\" : \"FORMAT\", Value = \"debug\" }")]
    public Task A_value_that_counts_or_may_count_is_silent(string variables) => Verify.Silent(Set(variables));

    [Fact]
    public Task Variables_that_are_not_all_known_are_silent() => Verify.Silent(Built("All()", $$"""

            private static List<V1EnvVar> All()
            {
                var all = new List<V1EnvVar> { {{Info}} };
                all.Add(Environment.GetEnvironmentVariable("DEBUG") == "1" ? null : {{Debug}});
                return all;
            }
        """));

    [Fact]
    public Task Containers_have_their_own() => Verify.Silent(WorkloadSource.Deployment(
        $"Containers = new List<V1Container> {{ new V1Container {{ Name = \"a\", Image = \"example.com/a:1.0\", Env = new List<V1EnvVar> {{ {Info} }} }}, new V1Container {{ Name = \"b\", Image = \"example.com/b:1.0\", Env = new List<V1EnvVar> {{ {Debug} }} }} }},"));

    [Theory]
    [InlineData("new List<V1EnvVar> { " + MarkedInfo + ", " + Debug + " }", "new List<V1EnvVar> { " + Debug + " }")]
    [InlineData("new[] { " + MarkedInfo + ", " + Debug + " }", "new[] { " + Debug + " }")]
    [InlineData("new List<V1EnvVar> { {|K8S2015:Variable(\"LEVEL\", \"info\")|}, Variable(\"LEVEL\", \"debug\") }", "new List<V1EnvVar> { Variable(\"LEVEL\", \"debug\") }")]
    public Task The_first_is_removed(string before, string after)
    {
        const string Members = "private static V1EnvVar Variable(string name, string value) => new V1EnvVar { Name = name, Value = value };";
        return Verify.Fixes<K8S2015VariableHiddenFix>(Built(before, Members), Built(after, Members));
    }

    [Theory]
    [InlineData("Add")]
    [InlineData("Insert")]
    public Task What_a_statement_adds_is_removed(string method)
    {
        string added = method == "Add" ? $"\n        all.Add({MarkedInfo});\n        all.Add({Debug});" : $"\n        all.Add({Debug});\n        all.Insert(0, {MarkedInfo});";
        string left = $"\n        all.Add({Debug});";
        return Verify.Fixes<K8S2015VariableHiddenFix>(Built("All()", All(added)), Built("All()", All(left)));

        static string All(string statements) => $"private static List<V1EnvVar> All()\n    {{\n        var all = new List<V1EnvVar>();{statements}\n        return all;\n    }}";
    }

    [Fact]
    public Task A_positional_constructor_is_removed()
    {
        var test = new ManifestCodeFixTest<K8S2015VariableHiddenFix> { Client = ClientVersion.V9 };
        test.TestState.Sources.Add(Set("new {|K8S2015:V1EnvVar|}(\"LEVEL\", \"info\"), new V1EnvVar(\"LEVEL\", \"debug\")"));
        test.FixedState.Sources.Add(Set("new V1EnvVar(\"LEVEL\", \"debug\")"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_list_that_another_container_adds_to_is_left() => Verify.DeclinesToFix<K8S2015VariableHiddenFix>(Built("With(true)", $$"""

            public static V1StatefulSet Other() { V1StatefulSet set = Build("a", true, 1); set.Spec.Template.Spec.Containers[0].Env = With(false); return set; }
            private static List<V1EnvVar> With(bool isLoud)
            {
                var all = new List<V1EnvVar> { {{Info}} };
                if (isLoud)
                {
                    all.Add({{Debug}});
                }
                return all;
            }
            public static V1StatefulSet Loud() { V1StatefulSet set = Build("a", true, 1); return set; }
        """.Replace(Info, MarkedInfo, System.StringComparison.Ordinal)));

    [Fact]
    public Task Containers_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S2015VariableHiddenFix>(
        new[] { Set($"{MarkedInfo}, {Debug}"), Named(Set($"{MarkedInfo}, {Debug}")) },
        new[] { Set(Debug), Named(Set(Debug)) });

    private static string Named(string source) => source.Replace("class Program", "class Other", System.StringComparison.Ordinal);
}
