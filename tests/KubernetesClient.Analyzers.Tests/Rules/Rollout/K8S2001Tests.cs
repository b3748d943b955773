using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2001Tests
{
    private static DiagnosticResult Recreate(string message) =>
        new DiagnosticResult(K8S2001RecreateStrategy.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task The_literal_is_reported(ClientVersion client) => Verify.Reports(
        client,
        StatefulSetSource.WithStrategy("""{|#0:"Recreate"|}"""),
        Recreate("""StatefulSet 'qdrant' has the update strategy "Recreate", which only Deployments have: the API server refuses the set"""));

    [Fact]
    public Task Any_letter_case_is_reported_as_written() => Verify.Reports(
        StatefulSetSource.WithStrategy("""{|#0:"recreate"|}"""),
        Recreate("""StatefulSet 'qdrant' has the update strategy "recreate", which only Deployments have: the API server refuses the set"""));

    [Fact]
    public Task A_name_that_is_partly_known_is_shown_as_written() => Verify.Reports(
        StatefulSetSource.WithStrategy("""{|#0:"Recreate"|}""", name: "$\"{tenant}-qdrant\""),
        Recreate("""StatefulSet '{tenant}-qdrant' has the update strategy "Recreate", which only Deployments have: the API server refuses the set"""));

    [Fact]
    public Task A_set_without_a_known_name_is_reported_without_one() => Verify.Reports(
        StatefulSetSource.WithStrategy("""{|#0:"Recreate"|}""", name: "null"),
        Recreate("""StatefulSet has the update strategy "Recreate", which only Deployments have: the API server refuses the set"""));

    [Theory]
    [InlineData("\"RollingUpdate\"")]
    [InlineData("\"OnDelete\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("tenant")]
    [InlineData("$\"{tenant}Recreate\"")]
    [InlineData("tenant == \"a\" ? \"Recreate\" : \"OnDelete\"")]
    public Task Other_strategies_and_those_that_are_not_surely_it_are_silent(string strategy) =>
        Verify.Silent(StatefulSetSource.WithStrategy(strategy));

    [Fact]
    public Task Both_sides_of_a_choice_are_reported() => Verify.Reports(
        StatefulSetSource.WithStrategy("""tenant == "a" ? {|K8S2001:"Recreate"|} : {|K8S2001:"recreate"|}"""));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_Deployment_may_be_recreated(ClientVersion client) => Verify.Silent(client, """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1Deployment Build() => new V1Deployment
            {
                Spec = new V1DeploymentSpec
                {
                    Strategy = new V1DeploymentStrategy { Type = "Recreate" },
                    Template = new V1PodTemplateSpec
                    {
                        Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "web" } } },
                    },
                },
            };
        }
        """);

    [Fact]
    public Task A_set_without_known_containers_is_not_whole() => Verify.Silent("""
        using k8s.Models;

        public static class Fixture
        {
            public static V1StatefulSet Build() => new V1StatefulSet
            {
                Spec = new V1StatefulSetSpec { UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "Recreate" } },
            };
        }
        """);

    [Fact]
    public Task The_body_of_a_patch_is_not_whole() => Verify.Silent("""
        using k8s.Models;

        public static class Patches
        {
            public static V1Patch Build() => new V1Patch(
                new V1StatefulSet { Spec = new V1StatefulSetSpec { UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "Recreate" } } },
                V1Patch.PatchType.MergePatch);
        }
        """);

    [Fact]
    public async Task The_option_for_clusters_that_can_silences_it()
    {
        var test = new ManifestAnalyzerTest(StatefulSetSource.WithStrategy("\"Recreate\""));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", """
            root = true
            [*.cs]
            kubernetes_analyzers.allow_recreate = true
            """));
        await test.RunAsync();
    }

    [Fact]
    public async Task An_option_that_is_not_understood_is_the_default()
    {
        var test = new ManifestAnalyzerTest(StatefulSetSource.WithStrategy("{|K8S2001:\"Recreate\"|}"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", """
            root = true
            [*.cs]
            kubernetes_analyzers.allow_recreate = perhaps
            """));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_configured_severity_holds()
    {
        var test = new ManifestAnalyzerTest(StatefulSetSource.WithStrategy("{|#0:\"Recreate\"|}"));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", """
            is_global = true
            dotnet_diagnostic.K8S2001.severity = error
            """));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(K8S2001RecreateStrategy.Id, DiagnosticSeverity.Error).WithLocation(0));
        await test.RunAsync();
    }

    [Fact]
    public Task A_pragma_suppresses_it() => Verify.Silent($"""
        #pragma warning disable K8S2001
        {StatefulSetSource.WithStrategy("\"Recreate\"")}
        """);

    [Fact]
    public async Task A_generated_constant_is_left_and_the_use_is_reported()
    {
        var test = new ManifestAnalyzerTest(StatefulSetSource.WithStrategy("{|K8S2001:Settings.Strategy|}"));
        test.TestState.Sources.Add(("/0/Settings.cs", """
            // <auto-generated />
            internal static class Settings
            {
                public const string Strategy = "Recreate";
            }
            """));
        await test.RunAsync();
    }

    [Fact]
    public async Task Generated_code_is_not_reported_in()
    {
        var test = new ManifestAnalyzerTest();
        test.TestState.Sources.Add(("/0/Program.g.cs", StatefulSetSource.WithStrategy("\"Recreate\"")));
        await test.RunAsync();
    }
}
