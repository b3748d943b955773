using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Values;

/// <summary>A stretch of source text. It holds no syntax, so that it can outlive the compilation it was seen in.</summary>
internal readonly record struct Place(string Path, TextSpan Span)
{
    /// <summary>The place of a node, without its leading and trailing trivia.</summary>
    public static Place Of(SyntaxNode node) => new(node.SyntaxTree.FilePath, node.Span);

    /// <summary>The stretch alone tells most places apart: paths are long, and places are looked up for each value.</summary>
    public override int GetHashCode() => Span.GetHashCode();
}
