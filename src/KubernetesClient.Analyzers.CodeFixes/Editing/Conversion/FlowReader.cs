using System.Collections.Generic;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Follows the values of the types that change through the expressions of one file.</summary>
internal sealed partial class FlowReader
{
    private readonly SourceFile _file;
    private readonly TypeFlows _flows;
    private readonly CancellationToken _cancellationToken;

    private FlowReader(SourceFile file, TypeFlows flows, CancellationToken cancellationToken)
    {
        _file = file;
        _flows = flows;
        _cancellationToken = cancellationToken;
    }

    private SemanticModel Model => _file.Model;

    /// <summary>Notes all that a file says of the types.</summary>
    public static void Read(SourceFile file, TypeFlows flows, CancellationToken cancellationToken)
    {
        var reader = new FlowReader(file, flows, cancellationToken);
        foreach (SyntaxNode node in file.Root.DescendantNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Visit(node);
        }
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case SimpleNameSyntax { Parent: NameColonSyntax { Parent: ArgumentSyntax } } or SimpleNameSyntax { IsVar: true }:
                break;
            case SimpleNameSyntax name:
                Name(name);
                break;
            case QueryExpressionSyntax:
                JoinAll(node.DescendantNodes().OfType<ExpressionSyntax>().Where(Changes), node);
                break;
            case ExpressionSyntax expression and not TypeSyntax:
                Expression(expression);
                break;
            case MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax:
                Declaration(node);
                break;
            case ParameterSyntax parameter:
                Parameter(parameter);
                break;
            case EqualsValueClauseSyntax { Parent: { } declaration, Value: var value } when SymbolAt(declaration) is { } symbol:
                Join(value, symbol);
                break;
            case ReturnStatementSyntax { Expression: { } returned }:
                Return(returned, node);
                break;
            case YieldStatementSyntax { Expression: { } yielded }:
                Return(yielded, node);
                break;
            case ArrowExpressionClauseSyntax arrow:
                Return(arrow.Expression, node);
                break;
            case ForEachStatementSyntax loop when SymbolAt(loop) is { } item:
                Join(loop.Expression, item);
                break;
            case SingleVariableDesignationSyntax designation when SymbolAt(designation) is ILocalSymbol local && _flows.Change(local.Type):
                Designation(designation, local);
                break;
        }
    }

    private ISymbol? SymbolAt(SyntaxNode declaration) => Model.GetDeclaredSymbol(declaration, _cancellationToken) is { } symbol ? Carrier(symbol) : null;

    /// <summary>The symbol that stands for another: the value of a setter is that of the property.</summary>
    private static ISymbol Carrier(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } } => property.OriginalDefinition,
        IMethodSymbol { AssociatedSymbol: { } property } => property.OriginalDefinition,
        IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };

    private static bool IsInSource(ISymbol symbol) => symbol.Locations.Any(location => location.IsInSource);

    private bool Changes(ExpressionSyntax expression) =>
        Model.GetTypeInfo(expression, _cancellationToken) is var type && (_flows.Change(type.Type) || _flows.Change(type.ConvertedType));

    private bool Changes(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => _flows.Change(local.Type),
        IParameterSymbol parameter => _flows.Change(parameter.Type),
        IFieldSymbol field => _flows.Change(field.Type),
        IPropertySymbol property => _flows.Change(property.Type),
        IMethodSymbol method => _flows.Change(method.ReturnType),
        _ => false,
    };

    private void Join(ExpressionSyntax expression, ISymbol symbol)
    {
        if (Changes(expression) && Changes(symbol))
        {
            JoinSymbol(expression, symbol);
        }
    }

    private void JoinSymbol(object member, ISymbol symbol)
    {
        _flows.Groups.Join(member, symbol);
        if (symbol is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })
        {
            _flows.AddMember(symbol);
        }
    }

    private void JoinAll(IEnumerable<ExpressionSyntax> expressions, object member)
    {
        foreach (ExpressionSyntax expression in expressions)
        {
            _flows.Groups.Join(expression, member);
        }
    }

    private void JoinIfChanging(ExpressionSyntax expression, object member)
    {
        if (Changes(expression))
        {
            _flows.Groups.Join(expression, member);
        }
    }

    private void JoinChanging(ExpressionSyntax expression, IEnumerable<ExpressionSyntax> parts)
    {
        if (Changes(expression))
        {
            JoinAll(parts.Where(Changes), expression);
        }
    }

    /// <summary>A value that is handed to code that takes other types, too.</summary>
    private void Widening(ExpressionSyntax expression)
    {
        TypeInfo type = Model.GetTypeInfo(expression, _cancellationToken);
        if (_flows.Change(type.Type) && type.ConvertedType is not null && !_flows.Change(type.ConvertedType))
        {
            _flows.Widen(expression);
        }
    }
}
