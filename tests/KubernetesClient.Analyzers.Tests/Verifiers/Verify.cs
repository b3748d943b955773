using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>The common tests in one line each.</summary>
internal static class Verify
{
    /// <summary>The analyzer reports what markup and results say, and nothing else.</summary>
    public static Task Reports(string markedSource, params DiagnosticResult[] expected) =>
        Reports(ClientVersion.V20, markedSource, expected);

    /// <summary>The same with a version of the client library.</summary>
    public static Task Reports(ClientVersion client, string markedSource, params DiagnosticResult[] expected) =>
        Reports(client, new[] { markedSource }, expected);

    /// <summary>The same with several files.</summary>
    public static Task Reports(ClientVersion client, string[] markedSources, params DiagnosticResult[] expected)
    {
        var test = new ManifestAnalyzerTest(markedSources) { Client = client };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>The analyzer reports nothing.</summary>
    public static Task Silent(params string[] sources) => Silent(ClientVersion.V20, sources);

    /// <summary>The same with a version of the client library.</summary>
    public static Task Silent(ClientVersion client, params string[] sources) => new ManifestAnalyzerTest(sources) { Client = client }.RunAsync();

    /// <summary>The fix makes the fixed source of the marked one, one by one and with Fix All.</summary>
    public static Task Fixes<TFix>(string markedSource, string fixedSource, string? equivalenceKey = null)
        where TFix : CodeFixProvider, new() => Fixes<TFix>(new[] { markedSource }, new[] { fixedSource }, equivalenceKey);

    /// <summary>The same with several files.</summary>
    public static Task Fixes<TFix>(string[] markedSources, string[] fixedSources, string? equivalenceKey = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new ManifestCodeFixTest<TFix> { CodeActionEquivalenceKey = equivalenceKey };
        foreach (string source in markedSources)
        {
            test.TestState.Sources.Add(source);
        }

        foreach (string source in fixedSources)
        {
            test.FixedState.Sources.Add(source);
        }

        return test.RunAsync();
    }

    /// <summary>The analyzer reports, and no fix is offered.</summary>
    public static Task DeclinesToFix<TFix>(string markedSource, string? equivalenceKey = null)
        where TFix : CodeFixProvider, new() => Fixes<TFix>(markedSource, markedSource, equivalenceKey);
}
