using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1018: two workloads claim the same pods. Both have to be there for sure.</summary>
public sealed class K8S1018Tests
{
    private const string Blue = "await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(\"blue\"), space); ";
    private const string Green = "await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(\"green\"), space);";

    /// <summary>What sends two workloads that select the same pods, where perhaps only one of them is ever there.</summary>
    private static readonly Dictionary<string, string> NotSurelyBoth = new()
    {
        ["alternatives"] = $"if (isOn) {{ {Blue} }} else {{ {Green} }}",
        ["one of two conditions"] = $"if (isOn) {{ {Blue} }} if (count > 3) {{ {Green} }}",
        ["one under a condition"] = $"{Blue} if (isOn) {{ {Green} }}",
        ["one of two objects"] = "await client.AppsV1.CreateNamespacedStatefulSetAsync(isOn ? Set(\"blue\") : Set(\"green\"), space);",
        ["sections of a switch"] = $"switch (name) {{ case \"blue\": {Blue} break; default: {Green} break; }}",
        ["arms of a switch"] = "await client.AppsV1.CreateNamespacedStatefulSetAsync(name switch { \"blue\" => Set(\"blue\"), _ => Set(\"green\") }, space);",
        ["left early"] = $"{Blue} if (isOn) {{ return; }} {Green}",
        ["methods called by turns"] = "if (isOn) { await BlueAsync(client, space); } else { await GreenAsync(client, space); }",
        ["one in a loop that may have no rounds"] = $"{Blue} foreach (string one in names) {{ {Green} }}",
        ["one in a while loop"] = $"{Blue} while (isOn) {{ {Green} }}",
        ["both in a loop that may have no rounds"] = $"foreach (string one in names) {{ {Blue} {Green} }}",
        ["the first may fail"] = $"try {{ {Blue} }} catch (Exception) {{ }} {Green}",
        ["the second may fail"] = $"{Blue} try {{ {Green} }} catch (Exception) {{ Console.WriteLine(\"no\"); }}",
        ["the first is deleted"] = $"{Blue} await client.AppsV1.DeleteNamespacedStatefulSetAsync(\"blue\", space); {Green}",
        ["the first is deleted afterwards"] = $"{Blue} {Green} await client.AppsV1.DeleteNamespacedStatefulSetAsync(\"blue\", space);",
        ["the first is deleted by a method"] = $"{Blue} await RemoveAsync(client, \"blue\", space); {Green}",
        ["code that is not here may delete the first"] = $"{Blue} await cleaner.CleanAsync(\"blue\"); {Green}",
        ["code that is handed over may delete the first"] = $"{Blue} await Task.Run(() => cleaner.CleanAsync(\"blue\")); {Green}",
        ["a delegate may delete the first"] = $"{Blue} await clean(\"blue\"); {Green}",
        ["another program may delete the first"] = $"{Blue} System.Diagnostics.Process.Start(\"kubectl\", \"delete statefulset blue\"); {Green}",
        ["a request may delete the first"] = $"{Blue} await new System.Net.Http.HttpClient().DeleteAsync(\"https://example.com/statefulsets/blue\"); {Green}",
        ["a loop deletes the first"] = $"{Blue} foreach (string one in names) {{ await client.AppsV1.DeleteNamespacedStatefulSetAsync(one, space); }} {Green}",
        ["a condition deletes the first"] = $"{Blue} if (isOn) {{ await client.AppsV1.DeleteNamespacedStatefulSetAsync(\"blue\", space); }} {Green}",
        ["one is only tried"] = $"{Blue} await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(\"green\"), space, dryRun: \"All\");",
        ["one is a patch"] = $"{Blue} await client.AppsV1.PatchNamespacedStatefulSetAsync(new V1Patch(Set(\"green\"), V1Patch.PatchType.MergePatch), \"green\", space);",
        ["one is sent by code that is not here"] = $"{Blue} await cleaner.UpsertAsync(Set(\"green\"), space);",
        ["one is sent in a lambda"] = $"{Blue} await Task.Run(async () => {{ {Green} }});",
        ["one is sent if there is a client"] = $"{Blue} client?.AppsV1.CreateNamespacedStatefulSet(Set(\"green\"), space);",
        ["a jump passes one"] = $"{Blue} if (isOn) {{ goto end; }} {Green} end: Console.WriteLine();",
        ["one is asked for perhaps"] = "_ = names.Any(one => client.AppsV1.CreateNamespacedStatefulSet(Set(\"green\"), space) is null); " + Blue,
        ["neither is sent"] = "Console.WriteLine(new object[] { Set(\"blue\"), Set(\"green\") }.Length);",
    };

    /// <summary>What surely sends two, of which each has pods of its own.</summary>
    private static readonly Dictionary<string, string> NotTheSamePods = new()
    {
        ["the same object twice"] = "V1StatefulSet set = Set(\"blue\"); await client.AppsV1.CreateNamespacedStatefulSetAsync(set, space); await client.AppsV1.ReplaceNamespacedStatefulSetAsync(set, \"blue\", space);",
        ["the same object under two names"] = "V1StatefulSet set = Set(\"blue\"); await client.AppsV1.CreateNamespacedStatefulSetAsync(set, space); set.Metadata.Name = \"green\"; await client.AppsV1.CreateNamespacedStatefulSetAsync(set, space);",
        ["an object that is replaced by its like"] = Blue + "await client.AppsV1.ReplaceNamespacedStatefulSetAsync(Set(\"blue\"), \"blue\", space);",
        ["names that may be the same"] = Blue + "await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(name), space);",
        ["other namespaces"] = Blue + "await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(\"green\"), \"other\");",
        ["namespaces that may be others"] = Blue + "await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(\"green\"), name);",
        ["other labels"] = Blue + "await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(\"green\", \"api\"), space);",
        ["labels that are not known"] = Blue + "await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(\"green\", name), space);",
        ["a copy whose labels are not known"] = Blue + "V1StatefulSet copy = cleaner.CopyOf(Set(\"blue\")); copy.Metadata.Name = \"green\"; await client.AppsV1.CreateNamespacedStatefulSetAsync(copy, space);",
        ["labels that change after the first was sent"] = """
            var labels = new Dictionary<string, string> { ["app"] = "blue" };
            await client.AppsV1.CreateNamespacedStatefulSetAsync(Labelled("blue", labels), space);
            labels["app"] = "green";
            await client.AppsV1.CreateNamespacedStatefulSetAsync(Labelled("green", labels), space);
            """,
        ["an object that is opened after it was sent"] = "V1StatefulSet set = Set(\"blue\"); await client.AppsV1.CreateNamespacedStatefulSetAsync(set, space); customize(set); Console.WriteLine(set.Metadata.Name); " + Green,
        ["one selects more"] = Blue + """
            var labels = new Dictionary<string, string> { ["app"] = "web", ["color"] = "green" };
            await client.AppsV1.CreateNamespacedStatefulSetAsync(Labelled("green", labels), space);
            """,
        ["one waits for its turn"] = "V1StatefulSet idle = Set(\"blue\"); idle.Spec.Replicas = 0; await client.AppsV1.CreateNamespacedStatefulSetAsync(idle, space); " + Green,
        ["one waits perhaps for its turn"] = "V1StatefulSet idle = Set(\"blue\"); idle.Spec.Replicas = isOn ? 3 : 0; await client.AppsV1.CreateNamespacedStatefulSetAsync(idle, space); " + Green,
    };

    /// <summary>What surely sends two that select the same pods.</summary>
    private static readonly Dictionary<string, string> Both = new()
    {
        ["one after the other"] = Blue + Green,
        ["replaced"] = Blue + "await client.AppsV1.ReplaceNamespacedStatefulSetAsync(Set(\"green\"), \"green\", space);",
        ["created or replaced"] = $"{Blue} V1StatefulSet green = Set(\"green\"); if (isOn) {{ await client.AppsV1.CreateNamespacedStatefulSetAsync(green, space); }} else {{ await client.AppsV1.ReplaceNamespacedStatefulSetAsync(green, \"green\", space); }}",
        ["at once"] = "await Task.WhenAll(client.AppsV1.CreateNamespacedStatefulSetAsync(Set(\"blue\"), space), client.AppsV1.CreateNamespacedStatefulSetAsync(Set(\"green\"), space));",
        ["a loop over known names"] = "foreach (string one in new[] { \"blue\", \"green\" }) { await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(one), space); }",
        ["a loop over known objects"] = "foreach (V1StatefulSet one in new[] { Set(\"blue\"), Set(\"green\") }) { await client.AppsV1.CreateNamespacedStatefulSetAsync(one, space); }",
        ["by methods"] = "await BlueAsync(client, space); await GreenAsync(client, space);",
        ["with a line of a log between"] = $"{Blue} Console.WriteLine(\"blue is there\"); {Green}",
        ["passing on what fails"] = $"{Blue} try {{ {Green} }} catch (Exception) {{ throw; }} finally {{ Console.WriteLine(); }}",
        ["after others were deleted"] = $"await client.AppsV1.DeleteNamespacedStatefulSetAsync(\"red\", space); {Blue} {Green}",
        ["on one condition"] = $"if (isOn) {{ {Blue} }} Console.WriteLine(); if (isOn) {{ {Green} }}",
        ["by a local function"] = "async Task Send(string one) { await client.AppsV1.CreateNamespacedStatefulSetAsync(Set(one), space); } await Send(\"blue\"); await Send(\"green\");",
    };

    public static TheoryData<string> NotSurelyBothForms => new(NotSurelyBoth.Keys);

    public static TheoryData<string> NotTheSamePodsForms => new(NotTheSamePods.Keys);

    public static TheoryData<string> BothForms => new(Both.Keys);

    [Theory]
    [MemberData(nameof(NotSurelyBothForms))]
    public Task Perhaps_only_one_is_there(string form) => Verify.Silent(Program(NotSurelyBoth[form]));

    [Theory]
    [MemberData(nameof(NotTheSamePodsForms))]
    public Task Perhaps_they_have_other_pods(string form) => Verify.Silent(Program(NotTheSamePods[form]));

    [Theory]
    [MemberData(nameof(BothForms))]
    public Task Two_that_are_both_there_are_reported(string form) => Verify.Reports(Program(Both[form], "{|K8S1018:V1LabelSelector|}"));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task The_message_names_both(ClientVersion client) => Verify.Reports(
        client,
        Program(Both["one after the other"], "{|#0:V1LabelSelector|}"),
        new DiagnosticResult(K8S1018WorkloadsClaimSamePods.Id, DiagnosticSeverity.Warning).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("StatefulSet 'green' and StatefulSet 'blue' select each other's pods: their controllers may conflict, and autoscalers and tools that look for the pods of one find those of both"));

    [Fact]
    public Task A_Deployment_of_the_same_name_is_reported() => Verify.Reports(Program(
        Blue + "await client.AppsV1.CreateNamespacedDeploymentAsync(Made(), space);",
        members: """private static V1Deployment Made() => new V1Deployment { Metadata = new V1ObjectMeta { Name = "blue" }, Spec = new V1DeploymentSpec { Selector = new {|K8S1018:V1LabelSelector|} { MatchLabels = Labels("web") }, Template = Template("web") } };"""));

    [Fact]
    public Task Methods_that_nobody_calls_together_are_silent() => Verify.Silent(Program("await Task.CompletedTask;"));

    [Fact]
    public Task What_an_iterator_sends_is_silent() => Verify.Silent(Program("await Task.CompletedTask;", members: """
        public static IEnumerable<string> All(IKubernetes client)
        {
            client.AppsV1.CreateNamespacedStatefulSet(Set("blue"), "data");
            yield return "blue";
            client.AppsV1.CreateNamespacedStatefulSet(Set("green"), "data");
            yield return "green";
        }
        """));

    [Fact]
    public Task One_condition_that_may_be_asked_for_is_said()
    {
        var test = new ManifestAnalyzerTest(Program(NotSurelyBoth["one under a condition"], "{|#0:V1LabelSelector|}"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nkubernetes_analyzers.report_conditional = true\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(K8S1018WorkloadsClaimSamePods.Id, DiagnosticSeverity.Warning).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("StatefulSet 'green' and StatefulSet 'blue' select each other's pods: their controllers may conflict, and autoscalers and tools that look for the pods of one find those of both when isOn"));
        return test.RunAsync();
    }

    private static string Program(string body, string selector = "V1LabelSelector", string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public interface ICleaner
        {
            Task CleanAsync(string name);
            Task UpsertAsync(V1StatefulSet set, string space);
            V1StatefulSet CopyOf(V1StatefulSet set);
        }

        public static class Program
        {
            public static async Task DeployAsync(IKubernetes client, string space, string name, bool isOn, int count, IList<string> names, ICleaner cleaner, Func<string, Task> clean, Action<V1StatefulSet> customize)
            {
                {{body}}
            }

            public static Task BlueAsync(IKubernetes client, string space) => client.AppsV1.CreateNamespacedStatefulSetAsync(Set("blue"), space);

            public static Task GreenAsync(IKubernetes client, string space) => client.AppsV1.CreateNamespacedStatefulSetAsync(Set("green"), space);

            private static Task RemoveAsync(IKubernetes client, string name, string space) => client.AppsV1.DeleteNamespacedStatefulSetAsync(name, space);

            private static V1StatefulSet Set(string name, string app = "web") => Labelled(name, Labels(app));

            private static V1StatefulSet Labelled(string name, Dictionary<string, string> labels) => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = name },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "web",
                    Selector = new {{selector}} { MatchLabels = labels },
                    Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = labels }, Spec = Template("").Spec },
                },
            };

            private static V1PodTemplateSpec Template(string app) => new V1PodTemplateSpec
            {
                Metadata = new V1ObjectMeta { Labels = Labels(app) },
                Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "web", Image = "example.com/web:1.0" } } },
            };

            private static Dictionary<string, string> Labels(string app) => new Dictionary<string, string> { ["app"] = app };
            {{members}}
        }
        """;
}
