using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>The common tests in one line each.</summary>
internal static partial class Verify
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
}
