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

/// <summary>Says at one place what an expression says at another: the same words, where its names mean the same.</summary>
internal sealed class ExpressionCopy
{
    private readonly WritingPlace _place;
    private readonly SourceFile _from;
    private readonly ExpressionSyntax _expression;

    private ExpressionCopy(WritingPlace place, SourceFile from, ExpressionSyntax expression)
    {
        _place = place;
        _from = from;
        _expression = expression;
    }

    private SemanticModel Model => _place.File.Model;

    /// <summary>The words; null if there are none that mean the same.</summary>
    public static string? At(WritingPlace place, SourceFile from, ExpressionSyntax expression) => new ExpressionCopy(place, from, expression).Text();

    private string? Text()
    {
        if (IsFilledLater() || _expression.DescendantNodesAndSelf().Any(DeclaresOrWaits) || _expression.DescendantTokens().Any(HasLines))
        {
            return null;
        }

        var changes = new List<TextChange>();
        foreach (ExpressionSyntax name in _expression.DescendantNodesAndSelf(node => node is not GenericNameSyntax).OfType<ExpressionSyntax>().Where(IsFirstName))
        {
            if (NameOf(name) is not { } words)
            {
                return null;
            }

            changes.Add(new TextChange(new TextSpan(name.SpanStart - _expression.SpanStart, name.Span.Length), words));
        }

        string indentation = _from.Text.IndentationAt(_expression.SpanStart);
        return SourceText.From(_expression.ToString()).WithChanges(changes).ToString()
            .Replace("\r\n", "\n")
            .Replace("\n" + indentation, "\n");
    }

    /// <summary>Whether the words make an object that is not yet what it is to be.</summary>
    private bool IsFilledLater() =>
        _expression is BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } } || StatementRun.After(_expression) is not null;

    private static bool DeclaresOrWaits(SyntaxNode node) => node
        is AnonymousFunctionExpressionSyntax
        or QueryExpressionSyntax
        or AwaitExpressionSyntax
        or VariableDesignationSyntax
        or ThrowExpressionSyntax
        or BaseExpressionSyntax;

    /// <summary>Whether a token is a text over several lines, which another indentation would change.</summary>
    private static bool HasLines(SyntaxToken token) => token.Text.IndexOf('\n') >= 0;

    /// <summary>Whether a node is a name that is looked up where it stands, and not in what is before it.</summary>
    private static bool IsFirstName(ExpressionSyntax node)
    {
        if (node is ThisExpressionSyntax)
        {
            return true;
        }

        return node is SimpleNameSyntax && node.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name != node,
            QualifiedNameSyntax qualified => qualified.Right != node,
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or AliasQualifiedNameSyntax => false,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } given => given.Left != node,
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } function } => function != node,
            _ => true,
        };
    }

    private string? NameOf(ExpressionSyntax name)
    {
        switch (_from.Model.GetSymbolInfo(name).Symbol)
        {
            case INamespaceSymbol space:
                return Finds(space) ? name.ToString() : null;
            case INamedTypeSymbol type:
                return Model.IsAccessible(_place.Position, type) ? _place.Types.Of(type) + (name as GenericNameSyntax)?.TypeArgumentList : null;
            case ILocalSymbol local:
                return IsDeclaredBefore(local) && Finds(local) && !IsAssignedAgain(local) ? name.ToString() : null;
            case IParameterSymbol parameter when name is not ThisExpressionSyntax:
                return IsHandedOver(parameter) && !IsAssignedAgain(parameter) ? name.ToString() : null;
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction } function:
                return Finds(function) ? name.ToString() : null;
            case IFieldSymbol or IPropertySymbol or IMethodSymbol:
                return MemberName(name, _from.Model.GetSymbolInfo(name).Symbol!);
            case IParameterSymbol:
                return IsInObjectOf(_from.Model.GetTypeInfo(name).Type) ? name.ToString() : null;
            default:
                return null;
        }
    }

    private string? MemberName(ExpressionSyntax name, ISymbol member)
    {
        if (!Model.IsAccessible(_place.Position, member))
        {
            return null;
        }

        if (Finds(member) && (member.IsStatic || IsInObjectOf(member.ContainingType)))
        {
            return name.ToString();
        }

        return member.IsStatic && !member.ContainingType.IsGenericType ? $"{_place.Types.Of(member.ContainingType)}.{name}" : null;
    }

    private bool Finds(ISymbol symbol) =>
        Model.LookupSymbols(_place.Position, name: symbol.Name).Any(found => SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, symbol.OriginalDefinition));

    private bool IsInObjectOf(ITypeSymbol? type)
    {
        ISymbol? enclosing = Model.GetEnclosingSymbol(_place.Position);
        while (enclosing is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, IsStatic: false })
        {
            enclosing = enclosing.ContainingSymbol;
        }

        return enclosing is IMethodSymbol { IsStatic: false }
            && type is not null
            && SymbolEqualityComparer.Default.Equals(enclosing.ContainingType.OriginalDefinition, type.OriginalDefinition);
    }

    private bool IsHandedOver(IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.Out || !Finds(parameter))
        {
            return false;
        }

        _place.Parameters?.Add(parameter);
        return true;
    }

    private bool IsDeclaredBefore(ILocalSymbol local) =>
        _place.Parameters is null
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration
        && declaration.SyntaxTree == Model.SyntaxTree
        && (declaration is ForEachStatementSyntax loop ? loop.Identifier.Span : declaration.Span).End <= _place.Position
        && declaration is not VariableDeclaratorSyntax { Initializer: null };

    private bool IsAssignedAgain(ISymbol symbol)
    {
        SyntaxNode? body = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().Ancestors()
            .FirstOrDefault(node => node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);
        return body is null || body.SyntaxTree != _from.Model.SyntaxTree || body.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == symbol.Name
                && IsAssigned(name)
                && SymbolEqualityComparer.Default.Equals(_from.Model.GetSymbolInfo(name).Symbol, symbol));
    }

    private static bool IsAssigned(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => argument.Parent is TupleExpressionSyntax || !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => name.Parent.Kind()
            is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        _ => false,
    };
}
