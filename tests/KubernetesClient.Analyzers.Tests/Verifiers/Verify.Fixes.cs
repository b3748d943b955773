using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

internal static partial class Verify
{
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
