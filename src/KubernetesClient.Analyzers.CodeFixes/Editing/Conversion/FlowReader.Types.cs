using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Types that are written: what has them changes with them.</summary>
internal sealed partial class FlowReader
{
    private void Type(SimpleNameSyntax name)
    {
        TypeSyntax whole = name;
        while (whole.Parent is TypeSyntax or TypeArgumentListSyntax or TupleElementSyntax)
        {
            whole = whole.Parent as TypeSyntax ?? (TypeSyntax)whole.Parent.Parent!;
        }

        object member = MemberOf(whole);
        _flows.Add(new TypeMention(_file, name, member));
        if (name.Identifier.ValueText != Model.GetSymbolInfo(name, _cancellationToken).Symbol?.Name)
        {
            _flows.Fix(member);
        }
    }

    /// <summary>What has the type that is written at a place.</summary>
    private object MemberOf(TypeSyntax type)
    {
        switch (type.Parent)
        {
            case VariableDeclarationSyntax declaration:
                foreach (ISymbol variable in declaration.Variables.Select(SymbolAt).OfType<ISymbol>())
                {
                    JoinSymbol(declaration, variable);
                }

                return declaration;
            case ParameterSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax or ForEachStatementSyntax when SymbolAt(type.Parent) is { } symbol:
                return symbol;
            case DeclarationExpressionSyntax or ObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or DefaultExpressionSyntax:
                return type.Parent;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == type:
                return OfCall(call);
            case InvocationExpressionSyntax call:
                return OfCall(call);
            case MemberAccessExpressionSyntax or TypeOfExpressionSyntax or ArgumentSyntax:
                return type.Ancestors().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault(Changes) ?? (object)Tested(type);
            case CastExpressionSyntax cast when Changes(cast.Expression):
                return cast;
            case CastExpressionSyntax or BinaryExpressionSyntax or DeclarationPatternSyntax or TypePatternSyntax or RecursivePatternSyntax or ConstantPatternSyntax or IsPatternExpressionSyntax:
                return type.Ancestors().Select(GoverningExpression).FirstOrDefault(governing => governing is not null && Changes(governing)) ?? (object)Tested(type);
            default:
                _flows.Fix(type);
                return type;
        }
    }

    private TypeSyntax Tested(TypeSyntax type)
    {
        _flows.Test(type);
        return type;
    }

    /// <summary>A call that is given the type: what makes objects of any type brings some that the program does not create.</summary>
    private InvocationExpressionSyntax OfCall(InvocationExpressionSyntax call)
    {
        if (Model.GetSymbolInfo(call, _cancellationToken).Symbol is IMethodSymbol { Name: "OfType" or "Cast" })
        {
            _flows.Test(call);
        }
        else if (Model.GetSymbolInfo(call, _cancellationToken).Symbol is not IMethodSymbol { Name: "Empty" } and not IMethodSymbol { Parameters.Length: > 0 }
            || !call.DescendantNodes().OfType<ExpressionSyntax>().Any(part => part is not TypeSyntax and not SimpleNameSyntax && Changes(part)))
        {
            _flows.Fix(call);
        }

        return call;
    }

    private void Designation(SingleVariableDesignationSyntax designation, ILocalSymbol local)
    {
        if (designation.Parent is DeclarationExpressionSyntax declaration)
        {
            _flows.Groups.Join(declaration, local);
        }
        else if (designation.Ancestors().Select(GoverningExpression).FirstOrDefault(governing => governing is not null) is { } governing)
        {
            if (Changes(governing))
            {
                _flows.Groups.Join(local, governing);
            }
            else
            {
                _flows.Test(local);
            }
        }

        if (designation.Parent is DeclarationPatternSyntax pattern)
        {
            _flows.Groups.Join(MemberOf(pattern.Type), local);
        }
    }
}
