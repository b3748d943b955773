using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Code;

/// <summary>Collection expressions (C# 12) by their syntax kinds: the shipped assemblies compile against a Roslyn that has no names for them.</summary>
internal static class SyntaxOfLaterVersions
{
    private const int CollectionExpression = 9076;
    private const int ExpressionElement = 9077;

    /// <summary>Whether a node is a collection expression.</summary>
    public static bool IsCollectionExpression(SyntaxNode node) => node.RawKind == CollectionExpression;

    /// <summary>Whether a node is an element of one that is given by an expression.</summary>
    public static bool IsExpressionElement(SyntaxNode? node) => node?.RawKind == ExpressionElement;
}
