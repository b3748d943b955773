using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2011Tests
{
    private const string Pod = "Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\", ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } } } },";

    public static TheoryData<string> Forms => new(SettingForms.Names);

    private static string Autoscaler(string target, string version = "V2", string space = "") => $$"""

        public static {{version}}HorizontalPodAutoscaler Autoscaler(string name, bool isOn) => new {|#1:{{version}}HorizontalPodAutoscaler|}
        {
            Metadata = new V1ObjectMeta { Name = "db-scale"{{space}} },
            Spec = new {{version}}HorizontalPodAutoscalerSpec { MinReplicas = 2, MaxReplicas = 9, ScaleTargetRef = new {{version}}CrossVersionObjectReference { {{target}} } },
        };
        """;

    private static string Unmarked(string marked) => marked.Replace("{|#1:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    private static string Of(string kind, string name = "\"db\"") => $"ApiVersion = \"apps/v1\", Kind = {kind}, Name = {name}";

    private static DiagnosticResult Fight(string message) =>
        new DiagnosticResult(K8S2011ReplicasOfAutoscaled.Id, DiagnosticSeverity.Info).WithLocation(0).WithLocation(1).WithMessage(message);

    [Theory]
    [InlineData(ClientVersion.V9, "V1")]
    [InlineData(ClientVersion.V9, "V2")]
    [InlineData(ClientVersion.V17, "V2")]
    [InlineData(ClientVersion.V20, "V1")]
    [InlineData(ClientVersion.V20, "V2")]
    public Task Replicas_that_an_autoscaler_decides_are_reported(ClientVersion client, string version) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(Pod, "Replicas = {|#0:3|},", Autoscaler(Of("\"StatefulSet\""), version)),
        Fight("StatefulSet 'db' has Replicas 3, but HorizontalPodAutoscaler 'db-scale' scales it: whenever the manifest is applied there are 3 pods again"));

    [Fact]
    public Task Those_of_a_Deployment_too() => Verify.Reports(
        WorkloadSource.Deployment(Pod, "Replicas = {|#0:3|},", Autoscaler(Of("\"Deployment\""))),
        Fight("Deployment 'db' has Replicas 3, but HorizontalPodAutoscaler 'db-scale' scales it: whenever the manifest is applied there are 3 pods again"));

    [Theory]
    [InlineData("\"Deployment\"", "\"db\"")]
    [InlineData("\"StatefulSet\"", "\"cache\"")]
    [InlineData("\"StatefulSet\"", "name")]
    [InlineData("name", "\"db\"")]
    [InlineData("isOn ? \"StatefulSet\" : \"Deployment\"", "\"db\"")]
    public Task An_autoscaler_of_something_else_is_silent(string kind, string name) =>
        Verify.Silent(WorkloadSource.StatefulSet(Pod, "Replicas = 3,", Unmarked(Autoscaler(Of(kind, name)))));

    [Theory]
    [InlineData("")]
    [InlineData("Replicas = null,")]
    [InlineData("Replicas = 0,")]
    [InlineData("Replicas = count,")]
    [InlineData("Replicas = isOn ? 3 : (int?)null,")]
    public Task Replicas_that_are_not_surely_written_are_silent(string spec) =>
        Verify.Silent(WorkloadSource.StatefulSet(Pod, spec, Unmarked(Autoscaler(Of("\"StatefulSet\"")))));

    [Fact]
    public Task Another_namespace_is_silent() => Verify.Silent(
        WorkloadSource.StatefulSet(Pod, "Replicas = 3,", Unmarked(Autoscaler(Of("\"StatefulSet\""), space: ", NamespaceProperty = \"jobs\"")))
            .Replace("Metadata = new V1ObjectMeta { Name = \"db\" },", "Metadata = new V1ObjectMeta { Name = \"db\", NamespaceProperty = \"data\" },", StringComparison.Ordinal));

    [Fact]
    public Task An_autoscaler_on_the_one_path_and_replicas_on_the_other_are_silent() => Verify.Silent("""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public static class Program
        {
            public static async Task DeployAsync(IKubernetes client, bool isScaled)
            {
                var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0" } } } } } };
                if (isScaled)
                {
                    var autoscaler = new V2HorizontalPodAutoscaler { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V2HorizontalPodAutoscalerSpec { MaxReplicas = 9, ScaleTargetRef = new V2CrossVersionObjectReference { Kind = "StatefulSet", Name = "db" } } };
                    await client.AutoscalingV2.CreateNamespacedHorizontalPodAutoscalerAsync(autoscaler, "data");
                }
                else
                {
                    set.Spec.Replicas = 1;
                }

                await client.AppsV1.CreateNamespacedStatefulSetAsync(set, "data");
            }
        }
        """);

    [Theory]
    [MemberData(nameof(Forms))]
    public Task The_number_is_left_to_the_autoscaler(string form) =>
        new SettingForms("Spec", "V1StatefulSetSpec", ("ServiceName", "\"db\""), ("Selector", SettingForms.Selector), ("Template", SettingForms.Template))
        {
            Besides = "public static V1HorizontalPodAutoscaler Autoscaler() => new V1HorizontalPodAutoscaler { Metadata = new V1ObjectMeta { Name = \"db\" }, Spec = new V1HorizontalPodAutoscalerSpec { ScaleTargetRef = new V1CrossVersionObjectReference { Kind = \"StatefulSet\", Name = \"db\" } } };",
        }
            .Fixes<K8S2011ReplicasOfAutoscaledFix>(form, "Replicas", "{|K8S2011:1|}", right: null);

    [Fact]
    public Task Several_sets_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S2011ReplicasOfAutoscaledFix>(
        new[] { Scaled("Replicas = {|K8S2011:3|},\n                "), Named(Scaled("Replicas = {|K8S2011:5|},\n                ")) },
        new[] { Scaled(""), Named(Scaled("")) });

    [Fact]
    public Task A_number_that_another_set_needs_is_left() => Verify.DeclinesToFix<K8S2011ReplicasOfAutoscaledFix>(
        WorkloadSource.StatefulSet(Pod, "Replicas = 1,", $$"""
            public static V1StatefulSet One() => Make("one", {|K8S2011:3|});
            public static V1StatefulSet Two() => Make("two", 3);
            private static V1StatefulSet Make(string name, int replicas) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1StatefulSetSpec { Replicas = replicas, ServiceName = "db", Selector = {{SettingForms.Selector}}, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "db" } }, Spec = new V1PodSpec { {{Pod}} } } } };
            {{Unmarked(Autoscaler(Of("\"StatefulSet\"", "\"one\"")))}}
            """));

    private static string Scaled(string replicas) => WorkloadSource.StatefulSet(Pod, "", Unmarked(Autoscaler(Of("\"StatefulSet\""))))
        .Replace("ServiceName = \"db\", ", $"{replicas}ServiceName = \"db\",", StringComparison.Ordinal);

    private static string Named(string source) => source.Replace("class Program", "class Other", StringComparison.Ordinal);
}
