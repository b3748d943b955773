using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>Changes values of manifests where findings lie.</summary>
internal static class ValueEditor
{
    /// <summary>The expression at a finding's place; null if the document is not what was judged.</summary>
    public static ExpressionSyntax? ExpressionAt(SyntaxNode root, TextSpan span) =>
        root.FullSpan.Contains(span)
            ? root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>(expression => expression.Span == span)
            : null;

    /// <summary>Writes a text in place of the expressions at some places of a document; comments around them stay.</summary>
    public static async Task<Document> ReplaceByTextAsync(
        Document document,
        IEnumerable<TextSpan> places,
        string text,
        CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
        {
            return document;
        }

        IEnumerable<ExpressionSyntax> expressions = places.Select(place => ExpressionAt(root, place)).OfType<ExpressionSyntax>();
        return document.WithSyntaxRoot(root.ReplaceNodes(expressions, (original, _) => TextLiteral(text).WithTriviaFrom(original)));
    }

    private static LiteralExpressionSyntax TextLiteral(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
