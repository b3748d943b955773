using System;
using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Writing;

/// <summary>How the code around a place is written: new code is written alike.</summary>
internal sealed class CodeStyle
{
    private readonly SourceText _text;

    private CodeStyle(SyntaxNode place, SourceText text)
    {
        _text = text;
        NewLine = NewLineOf(text);
        Indentation = (string?)Majority(place, IndentationOf) ?? "    ";
        BraceOnOwnLine = Majority(place, node => IsBraceOnOwnLine(node)) is not false;
        TrailingComma = Majority(place, node => HasTrailingComma(node)) is not false;
        TargetTypedNew = Majority(place, node => IsTargetTyped(node)) is true;
        IndexedEntries = Majority(place, node => IsIndexed(node)) is not false;
        CollectionExpressions = place.SyntaxTree.GetRoot().DescendantNodes().Any(SyntaxOfLaterVersions.IsCollectionExpression);
    }

    /// <summary>What ends a line.</summary>
    public string NewLine { get; }

    /// <summary>What one more level of nesting is indented by.</summary>
    public string Indentation { get; }

    /// <summary>Whether an opening brace has a line of its own.</summary>
    public bool BraceOnOwnLine { get; }

    /// <summary>Whether a comma follows the last of several elements that have lines of their own.</summary>
    public bool TrailingComma { get; }

    /// <summary>Whether objects in objects are created by <c>new()</c> without their type.</summary>
    public bool TargetTypedNew { get; }

    /// <summary>Whether entries of dictionaries are written <c>[key] = value</c> and not <c>{ key, value }</c>.</summary>
    public bool IndexedEntries { get; }

    /// <summary>Whether lists are written <c>[item]</c>.</summary>
    public bool CollectionExpressions { get; }

    /// <summary>The style around a node; what is nearest decides.</summary>
    public static CodeStyle Around(SyntaxNode place, SourceText text) => new(place, text);

    private static string NewLineOf(SourceText text)
    {
        TextLine first = text.Lines[0];
        string end = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return end.Length == 0 ? "\n" : end;
    }

    private static object? Majority(SyntaxNode place, Func<SyntaxNode, object?> vote) => ScopesOf(place)
        .Select(scope => scope.DescendantNodesAndSelf()
            .Select(vote)
            .OfType<object>()
            .GroupBy(choice => choice)
            .OrderByDescending(votes => votes.Count())
            .FirstOrDefault()?.Key)
        .FirstOrDefault(choice => choice is not null);

    private static IEnumerable<SyntaxNode> ScopesOf(SyntaxNode place) => new[]
    {
        place,
        place.Ancestors().OfType<ExpressionSyntax>().LastOrDefault(),
        place.FirstAncestorOrSelf<MemberDeclarationSyntax>(),
        place.SyntaxTree.GetRoot(),
    }.OfType<SyntaxNode>();

    private string? IndentationOf(SyntaxNode node)
    {
        if (ElementsOnLines(node) is not { } list)
        {
            return null;
        }

        string outer = _text.IndentationAt(list.Open.SpanStart);
        string inner = _text.IndentationAt(list.Elements[0].SpanStart);
        return inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : null;
    }

    private bool? IsBraceOnOwnLine(SyntaxNode node) =>
        ElementsOnLines(node) is { } list ? _text.StartsLine(list.Open.SpanStart) : null;

    private bool? HasTrailingComma(SyntaxNode node) => ElementsOnLines(node)?.HasTrailingComma;

    private ElementList? ElementsOnLines(SyntaxNode node) =>
        node is not BaseArgumentListSyntax && ElementList.Of(node) is { Elements.Length: > 0 } list && _text.StartsLine(list.Elements[0].SpanStart) ? list : null;

    private static bool? IsTargetTyped(SyntaxNode node) =>
        IsGivenToAnObject(node)
            ? node switch
            {
                ImplicitObjectCreationExpressionSyntax => true,
                ObjectCreationExpressionSyntax { Type: not GenericNameSyntax } => false,
                _ => null,
            }
            : null;

    private static bool IsGivenToAnObject(SyntaxNode node) =>
        node.Parent is InitializerExpressionSyntax or AssignmentExpressionSyntax || SyntaxOfLaterVersions.IsExpressionElement(node.Parent);

    private static bool? IsIndexed(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } => true,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } => false,
        _ => null,
    };
}
