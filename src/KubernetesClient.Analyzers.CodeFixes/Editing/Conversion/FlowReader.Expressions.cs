using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Expressions: a value is of the types of its parts.</summary>
internal sealed partial class FlowReader
{
    private void Expression(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax { Token.ValueText: var text } literal when literal.IsKind(SyntaxKind.StringLiteralExpression) && text == _flows.Conversion.From:
                Kind(literal);
                return;
            case InvocationExpressionSyntax call:
                Call(call);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                Creation(creation);
                break;
            case MemberAccessExpressionSyntax access:
                Access(access, access.Name, access.Expression);
                break;
            case MemberBindingExpressionSyntax binding:
                Access(binding, binding.Name, ReceiverOf(binding));
                break;
            case ElementBindingExpressionSyntax:
                JoinChanging(expression, new[] { ReceiverOf(expression) });
                break;
            case AnonymousFunctionExpressionSyntax { ExpressionBody: { } body } function:
                JoinIfChanging(body, function);
                break;
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } given:
                JoinChanging(given.Left, new[] { given.Right });
                JoinSymbolOf(given.Left);
                break;
            case AssignmentExpressionSyntax assignment:
                JoinChanging(assignment.Left, new[] { assignment.Right });
                break;
            case InitializerExpressionSyntax { Parent: ExpressionSyntax } initializer:
                JoinChanging(OwnerOf(initializer), initializer.Expressions.Where(element => element is not AssignmentExpressionSyntax));
                break;
            default:
                JoinChanging(expression, PartsOf(expression));
                break;
        }

        Widening(expression);
    }

    /// <summary>The expressions of which another is made, through arms, arguments and elements.</summary>
    private static IEnumerable<ExpressionSyntax> PartsOf(SyntaxNode node) => node.ChildNodes().SelectMany(child => child switch
    {
        ExpressionSyntax part => new[] { part },
        StatementSyntax => Enumerable.Empty<ExpressionSyntax>(),
        _ => PartsOf(child),
    });
}
