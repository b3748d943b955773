using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Names: each stands for a type, a property of one, or something through which values flow.</summary>
internal sealed partial class FlowReader
{
    private void Name(SimpleNameSyntax name)
    {
        ISymbol? symbol = Model.GetSymbolInfo(name, _cancellationToken).Symbol;
        switch (symbol)
        {
            case INamedTypeSymbol type when _flows.IsOne(type):
                Type(name);
                break;
            case IPropertySymbol property when _flows.IsOne(property.ContainingType):
                _flows.Add(new PropertyMention(_file, name, OwnerOf(name)));
                JoinIfChanging(name, OwnerOf(name));
                break;
            case IFieldSymbol or IPropertySymbol or IMethodSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol when name.Parent is not NameColonSyntax:
                Read(name, symbol);
                break;
        }

        Widening(name);
    }

    private void Read(SimpleNameSyntax name, ISymbol symbol)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access
            : name.Parent is MemberBindingExpressionSyntax binding ? binding
            : name;
        ISymbol carrier = Carrier(symbol);
        if (Changes(whole) && Changes(carrier) && IsInSource(carrier))
        {
            JoinSymbol(whole, carrier);
        }

        if (symbol is IMethodSymbol method && whole.Parent is not InvocationExpressionSyntax && IsInSource(method))
        {
            foreach (IParameterSymbol parameter in method.OriginalDefinition.Parameters.Where(Changes))
            {
                _flows.Groups.Join(whole, parameter);
            }
        }
    }

    /// <summary>The object whose property a name is.</summary>
    private static ExpressionSyntax OwnerOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        MemberBindingExpressionSyntax binding => ReceiverOf(binding),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } => OwnerOf(initializer),
        _ => name.Ancestors().Select(GoverningExpression).FirstOrDefault(governing => governing is not null) ?? name,
    };

    private static ExpressionSyntax OwnerOf(InitializerExpressionSyntax initializer) => initializer.Parent switch
    {
        AssignmentExpressionSyntax nested => nested.Left,
        InitializerExpressionSyntax outer => OwnerOf(outer),
        ExpressionSyntax creation => creation,
        _ => initializer,
    };

    private static ExpressionSyntax ReceiverOf(ExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression ?? binding;

    private static ExpressionSyntax? GoverningExpression(SyntaxNode node) => node switch
    {
        IsPatternExpressionSyntax pattern => pattern.Expression,
        SwitchExpressionSyntax choice => choice.GoverningExpression,
        SwitchStatementSyntax choice => choice.Expression,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression or (int)SyntaxKind.AsExpression } test => test.Left,
        _ => null,
    };

    private void JoinSymbolOf(ExpressionSyntax name)
    {
        if (Model.GetSymbolInfo(name, _cancellationToken).Symbol is { } symbol && IsInSource(symbol))
        {
            Join(name, Carrier(symbol));
        }
    }

    private void Access(ExpressionSyntax access, SimpleNameSyntax name, ExpressionSyntax receiver)
    {
        if (!Changes(access) || Model.GetSymbolInfo(name, _cancellationToken).Symbol is not { } symbol)
        {
            return;
        }

        ISymbol carrier = Carrier(symbol);
        if (!IsInSource(carrier) || !Changes(carrier))
        {
            JoinIfChanging(receiver, access);
        }
    }
}
