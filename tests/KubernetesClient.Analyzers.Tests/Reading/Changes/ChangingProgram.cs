using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading.Changes;

/// <summary>
/// Programs that change a set whose update strategy is wrong. In their members <c>CHANGE</c> stands for what is done to the
/// spec, and the text <c>"OnDelete"</c> for a strategy that is right.
/// </summary>
internal static class ChangingProgram
{
    private const string Change = "CHANGE";
    private const string WrongStrategy = "K8S2001";

    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public partial class Deployment
        {
            private static V1StatefulSet Whole() => new V1StatefulSet
            {
                Spec = new V1StatefulSetSpec
                {
                    UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "Recreate" },
                    ServiceName = "db",
                    Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db" } } } },
                },
            };

        """;

    /// <summary>The wrong strategy is reported, unless the members make it right.</summary>
    public static async Task IsFollowedAsync(string members)
    {
        await IsReportedAsync(WithoutChange(members));
        await IsNotReportedAsync(members);
    }

    /// <summary>The wrong strategy is reported.</summary>
    public static async Task IsReportedAsync(string members) =>
        Assert.Contains(await DiagnosticsAsync(members, isWhole: true), diagnostic => diagnostic.Id == WrongStrategy);

    /// <summary>The wrong strategy is reported although the program lacks a package.</summary>
    public static async Task IsReportedDespiteErrorsAsync(string members) =>
        Assert.Contains(await DiagnosticsAsync(members, isWhole: false), diagnostic => diagnostic.Id == WrongStrategy);

    /// <summary>Nothing is said of the strategy, which may have become right.</summary>
    public static async Task IsNotReportedAsync(string members, bool isWhole = true) =>
        Assert.DoesNotContain(await DiagnosticsAsync(members.Replace(Change, "UpdateStrategy = null", StringComparison.Ordinal), isWhole), diagnostic => diagnostic.Id == WrongStrategy);

    private static string WithoutChange(string members) => members
        .Replace(Change, "ServiceName = \"db\"", StringComparison.Ordinal)
        .Replace("\"OnDelete\"", "\"Recreate\"", StringComparison.Ordinal);

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string members, bool isWhole)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            new[] { CSharpSyntaxTree.ParseText(Before + members + "\n}\n", CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview), "Program.cs") },
            FrameworkAssemblies.All.Add(ClientAssembly.Of(ClientVersion.V20)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Assert.Equal(isWhole, compilation.GetDiagnostics().All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error));

        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.Of(compilation, options: null, new ManifestAnalyzer()).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }
}
