using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Robustness;

/// <summary>Types that only look like the library's, and programs without the library.</summary>
public sealed class LookAlikeTests
{
    private const string Models = """
        using System.Collections.Generic;

        namespace NAMESPACE
        {
            public class V1StatefulSet { public V1ObjectMeta Metadata { get; set; } public V1StatefulSetSpec Spec { get; set; } }
            public class V1ObjectMeta { public string Name { get; set; } }
            public class V1StatefulSetSpec { public string ServiceName { get; set; } public V1LabelSelector Selector { get; set; } public V1StatefulSetUpdateStrategy UpdateStrategy { get; set; } public V1PodTemplateSpec Template { get; set; } }
            public class V1LabelSelector { }
            public class V1StatefulSetUpdateStrategy { public string Type { get; set; } }
            public class V1PodTemplateSpec { public V1PodSpec Spec { get; set; } }
            public class V1PodSpec { public IList<V1Container> Containers { get; set; } }
            public class V1Container { public string Name { get; set; } public string Image { get; set; } }
        }
        """;

    private static readonly string Program = StatefulSetSource.WithStrategy("\"Recreate\"");

    private static string ModelsIn(string space) => Models.Replace("NAMESPACE", space, StringComparison.Ordinal);

    [Fact]
    public Task Types_of_another_namespace_are_not_read() => Verify.Silent(
        Program.Replace("using k8s.Models;", "using Own.Models;", StringComparison.Ordinal),
        ModelsIn("Own.Models"));

    [Fact]
    public Task Types_of_a_longer_namespace_are_not_read() => Verify.Silent(
        Program.Replace("using k8s.Models;", "using My.k8s.Models;", StringComparison.Ordinal),
        ModelsIn("My.k8s.Models"));

    [Fact]
    public async Task The_program_s_own_types_of_that_namespace_are_not_read()
    {
        var test = new ManifestAnalyzerTest(Program, ModelsIn("k8s.Models")) { Client = null };
        await test.RunAsync();
    }

    [Fact]
    public async Task The_library_may_come_from_any_other_assembly()
    {
        var test = new ManifestAnalyzerTest(StatefulSetSource.WithStrategy("{|K8S2001:\"Recreate\"|}")) { Client = null };
        test.TestState.AdditionalProjects["Any"].Sources.Add(ModelsIn("k8s.Models"));
        test.TestState.AdditionalProjectReferences.Add("Any");
        await test.RunAsync();
    }

    [Fact]
    public async Task Without_the_library_nothing_is_registered()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            new[] { CSharpSyntaxTree.ParseText(Program) },
            FrameworkAssemblies.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analyzer = new ManifestAnalyzer();
        CompilationWithAnalyzers analyzed = AnalyzerRun.Of(compilation, options: null, analyzer);
        Assert.Empty(await analyzed.GetAnalyzerDiagnosticsAsync());

        Microsoft.CodeAnalysis.Diagnostics.Telemetry.AnalyzerTelemetryInfo telemetry = await analyzed.GetAnalyzerTelemetryInfoAsync(analyzer, default);
        Assert.Equal(1, telemetry.CompilationStartActionsCount);
        Assert.Equal(0, telemetry.SemanticModelActionsCount);
        Assert.Equal(0, telemetry.CompilationEndActionsCount);
    }

    [Theory]
    [InlineData("xunit.core")]
    [InlineData("nunit.framework")]
    [InlineData("Microsoft.VisualStudio.TestPlatform.TestFramework")]
    public async Task A_test_project_is_judged_only_if_an_option_says_so(string framework)
    {
        foreach (bool isWanted in new[] { false, true })
        {
            var test = new ManifestAnalyzerTest(StatefulSetSource.WithStrategy("{|#0:\"Recreate\"|}"));
            test.TestState.AdditionalProjects[framework].Sources.Add("public class Framework { }");
            test.TestState.AdditionalProjectReferences.Add(framework);
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nkubernetes_analyzers.analyze_test_projects = {isWanted}\n"));
            if (isWanted)
            {
                test.ExpectedDiagnostics.Add(new DiagnosticResult(K8S2001RecreateStrategy.Id, DiagnosticSeverity.Warning).WithLocation(0));
            }

            await test.RunAsync();
        }
    }
}
