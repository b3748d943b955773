using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Code;

/// <summary>A document of the project as it is before the change, with what the compiler knows of it.</summary>
internal sealed record SourceFile(Document Document, SyntaxNode Root, SemanticModel Model, SourceText Text)
{
    /// <summary>The expression at a span; null if the document is not what was judged.</summary>
    public ExpressionSyntax? ExpressionAt(TextSpan span) =>
        Root.FullSpan.Contains(span)
            ? Root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>(expression => expression.Span == span)
            : null;
}
