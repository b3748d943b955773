using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>Writes another value in place of an expression.</summary>
internal static class ReplaceForm
{
    /// <summary>Plans a change; false if it cannot be expressed.</summary>
    public static bool Plan(ReplaceExpression change, EditPlan plan) =>
        plan.Files.At(change.Expression) is { } place && Plan(place.File, place.Expression, change.Value, plan);

    /// <summary>Plans another value in place of an expression; false if it cannot be expressed.</summary>
    public static bool Plan(SourceFile file, ExpressionSyntax expression, NewValue value, EditPlan plan)
    {
        bool isTyped = expression is ImplicitObjectCreationExpressionSyntax || expression.Parent is AssignmentExpressionSyntax;
        if (plan.WriterAt(file, expression).Write(value, isTyped) is not { } written)
        {
            return false;
        }

        string text = written.At(file.Text.IndentationAt(expression.SpanStart), CodeStyle.Around(expression, file.Text));
        plan.Replace(file, expression.Span, NeedsParentheses(expression, text) ? $"({text})" : text);
        return true;
    }

    private static bool NeedsParentheses(ExpressionSyntax expression, string text) =>
        expression.Parent is BinaryExpressionSyntax or ConditionalExpressionSyntax or MemberAccessExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax or ConditionalAccessExpressionSyntax or InterpolationSyntax or ElementAccessExpressionSyntax
        && SyntaxFactory.ParseExpression(text) is BinaryExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or CastExpressionSyntax or AssignmentExpressionSyntax;
}
