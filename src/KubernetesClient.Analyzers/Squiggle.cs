using System.Threading;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers;

/// <summary>What is underlined: of an expression that creates an object only the type's name, or <c>new()</c>.</summary>
internal static class Squiggle
{
    /// <summary>The location to report for a place in a tree.</summary>
    public static Location At(Place place, SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        SyntaxNode? node = root.FullSpan.Contains(place.Span) ? root.FindNode(place.Span, getInnermostNodeForTie: true) : null;
        return Location.Create(tree, node?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>(creation => creation.Span == place.Span) switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type.Span,
            ImplicitObjectCreationExpressionSyntax creation => TextSpan.FromBounds(creation.SpanStart, creation.ArgumentList.Span.End),
            _ => place.Span,
        });
    }
}
