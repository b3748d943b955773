using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// The identifiers in a tree. Half of all tokens are punctuation; the nodes that most code consists of are asked for their
/// parts, so that nobody looks at those tokens: see docs/performance.md.
/// </summary>
internal static class IdentifierTokens
{
    /// <summary>All identifiers below a node. Those of two members of a type come in source order, those of one in any.</summary>
    public static IEnumerable<SyntaxToken> In(SyntaxNode root)
    {
        var left = new Stack<SyntaxNodeOrToken>();
        left.Push(root);
        while (left.Count > 0)
        {
            SyntaxNodeOrToken next = left.Pop();
            if (next.AsNode() is { } node)
            {
                PushParts(node, left);
            }
            else if (next.IsKind(SyntaxKind.IdentifierToken))
            {
                yield return next.AsToken();
            }
        }
    }

    private static void PushParts(SyntaxNode node, Stack<SyntaxNodeOrToken> left)
    {
        switch (node)
        {
            case IdentifierNameSyntax name:
                left.Push(name.Identifier);
                break;
            case LiteralExpressionSyntax or PredefinedTypeSyntax:
                break;
            case MemberAccessExpressionSyntax access:
                left.Push(access.Expression);
                left.Push(access.Name);
                break;
            case AssignmentExpressionSyntax assignment:
                left.Push(assignment.Left);
                left.Push(assignment.Right);
                break;
            case InitializerExpressionSyntax initializer:
                PushAll(initializer.Expressions, left);
                break;
            case ArgumentListSyntax arguments:
                PushAll(arguments.Arguments, left);
                break;
            default:
                foreach (SyntaxNodeOrToken part in node.ChildNodesAndTokens().Reverse())
                {
                    left.Push(part);
                }

                break;
        }
    }

    private static void PushAll<T>(SeparatedSyntaxList<T> nodes, Stack<SyntaxNodeOrToken> left)
        where T : SyntaxNode
    {
        foreach (T node in nodes)
        {
            left.Push(node);
        }
    }
}
