using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Layout;

/// <summary>Elements between brackets, separated by commas: an initializer, a collection expression, arguments.</summary>
internal sealed class ElementList
{
    private readonly ImmutableArray<SyntaxToken> _commas;

    private ElementList(SyntaxNode node, SyntaxToken open, ImmutableArray<SyntaxNode> elements, ImmutableArray<SyntaxToken> commas, SyntaxToken close)
    {
        Node = node;
        Open = open;
        Elements = elements;
        _commas = commas;
        Close = close;
    }

    /// <summary>The node that is the list.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The opening bracket.</summary>
    public SyntaxToken Open { get; }

    /// <summary>The elements.</summary>
    public ImmutableArray<SyntaxNode> Elements { get; }

    /// <summary>The closing bracket.</summary>
    public SyntaxToken Close { get; }

    /// <summary>Whether a comma follows the last element.</summary>
    public bool HasTrailingComma => Elements.Length > 0 && _commas.Length == Elements.Length;

    /// <summary>The list that a node is; null if it is none, or if it is not complete.</summary>
    public static ElementList? Of(SyntaxNode node)
    {
        if (node is not (InitializerExpressionSyntax or BaseArgumentListSyntax) && !SyntaxOfLaterVersions.IsCollectionExpression(node))
        {
            return null;
        }

        SyntaxToken open = node.GetFirstToken(includeZeroWidth: true);
        SyntaxToken close = node.GetLastToken(includeZeroWidth: true);
        ImmutableArray<SyntaxToken> commas = node.ChildTokens().Where(token => token.IsKind(SyntaxKind.CommaToken)).ToImmutableArray();
        ImmutableArray<SyntaxNode> elements = node.ChildNodes().ToImmutableArray();
        return !open.IsMissing && !close.IsMissing && commas.All(comma => !comma.IsMissing) && commas.Length >= elements.Length - 1
            ? new ElementList(node, open, elements, commas, close)
            : null;
    }

    /// <summary>The comma after an element, if there is one.</summary>
    public SyntaxToken? CommaAfter(int element) => element < _commas.Length ? _commas[element] : null;

    /// <summary>The last token of an element or the comma after it.</summary>
    public SyntaxToken EndOf(int element) => CommaAfter(element) ?? Elements[element].GetLastToken();
}
