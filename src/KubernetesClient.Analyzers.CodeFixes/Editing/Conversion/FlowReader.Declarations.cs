using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Declarations: what members take and give, and what they promised to.</summary>
internal sealed partial class FlowReader
{
    private void Parameter(ParameterSyntax parameter)
    {
        if (SymbolAt(parameter) is not { } symbol || !Changes(symbol))
        {
            return;
        }

        switch (symbol.ContainingSymbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }:
                _flows.Fix(symbol);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                _flows.AddMember(constructor.ContainingType);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Ordinary } method:
                _flows.AddMember(method);
                break;
        }

        if (parameter.Parent?.Parent is RecordDeclarationSyntax)
        {
            foreach (ISymbol property in symbol.ContainingType.GetMembers(symbol.Name).OfType<IPropertySymbol>())
            {
                JoinSymbol(symbol, property);
            }
        }

        if (parameter.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } function && parameter.Ancestors().TakeWhile(node => node != function).All(node => node is ParameterListSyntax))
        {
            _flows.Groups.Join(symbol, function);
        }
    }

    private void Declaration(SyntaxNode node)
    {
        if (SymbolAt(node) is not { } symbol)
        {
            return;
        }

        if (Changes(symbol))
        {
            _flows.AddMember(symbol);
        }

        foreach (ISymbol promised in Promised(symbol).Select(member => member.OriginalDefinition))
        {
            foreach ((ISymbol own, ISymbol other) in Pairs(symbol, promised).Where(pair => Changes(pair.Own)))
            {
                if (Changes(other) && !IsInSource(other))
                {
                    _flows.Fix(own);
                }
                else if (Changes(other))
                {
                    JoinSymbol(own, other);
                }
            }
        }
    }

    private static IEnumerable<ISymbol> Promised(ISymbol member) => member.ContainingType.AllInterfaces
        .SelectMany(contract => contract.GetMembers(member.Name))
        .Where(promised => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(promised), member))
        .Concat(member switch
        {
            IMethodSymbol { OverriddenMethod: { } overridden } => new ISymbol[] { overridden },
            IPropertySymbol { OverriddenProperty: { } overridden } => new ISymbol[] { overridden },
            _ => Enumerable.Empty<ISymbol>(),
        });

    private static IEnumerable<(ISymbol Own, ISymbol Other)> Pairs(ISymbol one, ISymbol other) =>
        one is IMethodSymbol own && other is IMethodSymbol same
            ? own.Parameters.Zip(same.Parameters, (left, right) => ((ISymbol)left, (ISymbol)right)).Append((one, other))
            : new[] { (one, other) };

    private void Return(ExpressionSyntax returned, SyntaxNode from)
    {
        foreach (SyntaxNode node in from.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax function:
                    JoinIfChanging(returned, function);
                    return;
                case LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax:
                    if (SymbolAt(node) is { } symbol)
                    {
                        Join(returned, symbol);
                    }

                    return;
            }
        }
    }
}
