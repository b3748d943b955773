using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Robustness;

/// <summary>Code that does not compile gets silence, never an exception.</summary>
public sealed class BrokenCodeTests
{
    private static readonly string Source = StatefulSetSource.WithStrategy(
        "Strategy(large: true)",
        members: """

            private const string Recreate = "Re" + "create";
            private static string Strategy(bool large)
            {
                string type = large ? Recreate : $"{Recreate}";
                foreach (char letter in type)
                {
                    if (letter == 'x')
                    {
                        continue;
                    }
                }

                try
                {
                    return Local(type) ?? throw new System.InvalidOperationException();
                }
                catch (System.Exception e) when (e.Message.Length > 0)
                {
                    return null;
                }

                static string Local(string text) => text;
            }
        """);

    [Fact]
    public async Task Cut_at_any_token_it_reports_nothing_about_itself()
    {
        Microsoft.CodeAnalysis.SyntaxNode root = await CSharpSyntaxTree.ParseText(Source).GetRootAsync();
        int[] cuts = root.DescendantTokens().Select(token => token.SpanStart).ToArray();

        Assert.True(cuts.Length > 100);
        foreach (int cut in cuts)
        {
            await AssertAnalyzerHoldsAsync(Source[..cut], ClientAssembly.Of(ClientVersion.V20));
        }
    }

    [Fact]
    public async Task Without_any_one_token_it_reports_nothing_about_itself()
    {
        Microsoft.CodeAnalysis.SyntaxNode root = await CSharpSyntaxTree.ParseText(Source).GetRootAsync();
        foreach (SyntaxToken token in root.DescendantTokens())
        {
            await AssertAnalyzerHoldsAsync(Source.Remove(token.SpanStart, token.Span.Length), ClientAssembly.Of(ClientVersion.V17));
        }
    }

    [Fact]
    public async Task Without_the_framework_it_reports_nothing()
    {
        ImmutableArray<Diagnostic> diagnostics = await AnalyzeAsync(CSharpCompilation.Create(
            "Program",
            new[] { CSharpSyntaxTree.ParseText(Source, path: "Program.cs") },
            new[] { ClientAssembly.Of(ClientVersion.V20) }));

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
    }

    [Theory]
    [InlineData("static string Strategy() => Strategy();")]
    [InlineData("static string Strategy() => Other(); static string Other() => Strategy();")]
    [InlineData("static string Strategy() { System.Func<string> self = null; self = () => self(); return self(); }")]
    [InlineData("static string Strategy() { while (true) { } }")]
    public Task Recursion_and_endless_loops_end(string members) => Verify.Silent(StatefulSetSource.WithStrategy("Strategy()", members: members));

    private static async Task AssertAnalyzerHoldsAsync(string source, MetadataReference client)
    {
        ImmutableArray<Diagnostic> diagnostics = await AnalyzeAsync(CSharpCompilation.Create(
            "Program",
            new[] { CSharpSyntaxTree.ParseText(source, path: "Program.cs") },
            FrameworkAssemblies.All.Add(client),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation) =>
        AnalyzerRun.Of(compilation, options: null, new ManifestAnalyzer()).GetAnalyzerDiagnosticsAsync();
}
