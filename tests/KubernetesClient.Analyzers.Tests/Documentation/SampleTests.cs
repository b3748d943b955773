using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Documentation;

/// <summary>The samples show what their pages say, and their fixes make of Before what After is.</summary>
public sealed class SampleTests
{
    private const string VectorDatabase = "samples/VectorDatabase";

    [Fact]
    public async Task VectorDatabase_speaks_where_its_page_says()
    {
        var test = new ManifestAnalyzerTest();
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.Sources.AddRange(FilesOf($"{VectorDatabase}/Before"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("K8S2001", DiagnosticSeverity.Warning)
            .WithSpan("/0/QdrantStatefulSet.cs", 23, 24, 23, 34)
            .WithMessage("StatefulSet 'qdrant' has the update strategy \"Recreate\", which only Deployments have: the API server refuses the set"));
        await test.RunAsync();
    }

    [Fact]
    public async Task VectorDatabase_After_is_what_its_fixes_make_of_Before()
    {
        var test = new ManifestCodeFixTest<K8S2001RecreateStrategyFix> { CodeActionEquivalenceKey = K8S2001RecreateStrategy.RollingUpdateKey };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.Sources.AddRange(FilesOf($"{VectorDatabase}/Before"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("K8S2001", DiagnosticSeverity.Warning));
        test.FixedState.Sources.AddRange(FilesOf($"{VectorDatabase}/After"));
        await test.RunAsync();
    }

    private static IEnumerable<(string Name, string Text)> FilesOf(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs")
            .Order(System.StringComparer.Ordinal)
            .Select(path => ($"/0/{Path.GetFileName(path)}", Repository.TextOf($"{folder}/{Path.GetFileName(path)}")));
}
