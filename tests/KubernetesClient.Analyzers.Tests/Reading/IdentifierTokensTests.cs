using System.IO;
using System.Linq;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Tests.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

public sealed class IdentifierTokensTests
{
    [Fact]
    public void They_are_those_of_all_tokens()
    {
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories))
        {
            SyntaxNode root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot();

            Assert.Equal(
                root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Span),
                IdentifierTokens.In(root).Select(token => token.Span).OrderBy(span => span.Start));
        }
    }
}
