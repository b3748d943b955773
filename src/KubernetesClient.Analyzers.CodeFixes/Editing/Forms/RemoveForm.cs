using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>Takes away what gives an expression to its object.</summary>
internal static class RemoveForm
{
    /// <summary>Plans a change; false if it cannot be expressed.</summary>
    public static bool Plan(Remove change, EditPlan plan)
    {
        if (plan.Files.At(change.Expression) is not { } place)
        {
            return false;
        }

        (SourceFile file, ExpressionSyntax expression) = place;
        while (expression.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            expression = (ExpressionSyntax)expression.Parent;
        }

        if (!IsTaken(file, expression, plan))
        {
            return false;
        }

        LocalObject.RemoveWith(expression, file, plan);
        return true;
    }

    private static bool IsTaken(SourceFile file, ExpressionSyntax expression, EditPlan plan) => expression.Parent switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } given when given.Right == expression => Assignment(file, given, plan),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair => Element(file, pair, plan),
        InitializerExpressionSyntax => Element(file, expression, plan),
        ArgumentSyntax { Parent: ArgumentListSyntax arguments } argument => Argument(file, argument, arguments, plan),
        { } element when SyntaxOfLaterVersions.IsExpressionElement(element) => Element(file, element, plan),
        _ => false,
    };

    private static bool Assignment(SourceFile file, AssignmentExpressionSyntax assignment, EditPlan plan) => assignment.Parent switch
    {
        InitializerExpressionSyntax => Element(file, assignment, plan),
        ExpressionStatementSyntax statement => Statement(file, statement, plan),
        _ => false,
    };

    /// <summary>Takes away an element of a list; false if it is in none.</summary>
    public static bool Element(SourceFile file, SyntaxNode element, EditPlan plan)
    {
        if (element.Parent is null || ElementList.Of(element.Parent) is not { } list)
        {
            return false;
        }

        plan.Of(file, list).Remove(list.Elements.IndexOf(element));
        return true;
    }

    private static bool Argument(SourceFile file, ArgumentSyntax argument, ArgumentListSyntax arguments, EditPlan plan)
    {
        if (arguments.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var call }, Parent: ExpressionStatementSyntax statement }
            && (call, arguments.Arguments.Count) is ("Add", 1) or ("Insert", 2)
            && arguments.Arguments.Last() == argument)
        {
            return Statement(file, statement, plan);
        }

        if (arguments.Parent is null || file.Model.GetSymbolInfo(arguments.Parent).Symbol is not IMethodSymbol method || ParameterOf(argument, arguments, method) is not { } parameter)
        {
            return false;
        }

        bool isLastByPosition = arguments.Arguments.SkipWhile(other => other != argument).Skip(1).All(other => other.NameColon is not null);
        if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null } && (argument.NameColon is not null || isLastByPosition))
        {
            return Element(file, argument, plan);
        }

        if (parameter.Type.IsValueType && parameter.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            return false;
        }

        plan.Replace(file, argument.Expression.Span, "null");
        return true;
    }

    /// <summary>The parameter that an argument is given to; null if it is not known.</summary>
    public static IParameterSymbol? ParameterOf(ArgumentSyntax argument, ArgumentListSyntax arguments, IMethodSymbol method)
    {
        int index = arguments.Arguments.IndexOf(argument);
        IParameterSymbol? parameter = argument.NameColon is { Name.Identifier.ValueText: var name }
            ? method.Parameters.FirstOrDefault(candidate => candidate.Name == name)
            : method.Parameters.ElementAtOrDefault(index);
        return parameter is { IsParams: false } ? parameter : null;
    }

    /// <summary>Takes away a statement of a block; false if it is part of another one.</summary>
    public static bool Statement(SourceFile file, StatementSyntax statement, EditPlan plan)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            return false;
        }

        plan.Remove(file, statement);
        return true;
    }
}
