using System;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

/// <summary>Programs with one wrong literal, <c>WRONG</c>, that is written in several forms and files.</summary>
internal static class LiteralForms
{
    /// <summary>The fix writes another literal, one by one and with Fix All.</summary>
    public static Task Fix<TFix>(string id, string[] sources, string wrong, string right, string? equivalenceKey = null, ClientVersion client = ClientVersion.V20)
        where TFix : CodeFixProvider, new()
    {
        var test = new ManifestCodeFixTest<TFix> { Client = client, CodeActionEquivalenceKey = equivalenceKey };
        foreach (string source in sources)
        {
            test.TestState.Sources.Add(source.Replace("WRONG", $"{{|{id}:\"{wrong}\"|}}", StringComparison.Ordinal));
            test.FixedState.Sources.Add(source.Replace("WRONG", $"\"{right}\"", StringComparison.Ordinal));
        }

        return test.RunAsync();
    }

    /// <summary>The same where no fix is offered.</summary>
    public static Task Decline<TFix>(string id, string[] sources, string wrong)
        where TFix : CodeFixProvider, new()
    {
        string[] marked = sources.Select(source => source.Replace("WRONG", $"{{|{id}:\"{wrong}\"|}}", StringComparison.Ordinal)).ToArray();
        return Verify.Fixes<TFix>(marked, marked);
    }
}
