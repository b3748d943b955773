using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Layout;

/// <summary>
/// The statements directly after the creation of an object that go on making it: <c>set.Spec = new V1StatefulSetSpec();
/// set.Spec.Replicas = 3;</c>.
/// </summary>
internal sealed class StatementRun
{
    private StatementRun(ExpressionSyntax target, ImmutableArray<StatementSyntax> statements)
    {
        Target = target;
        Statements = statements;
    }

    /// <summary>What the statements call the object.</summary>
    public ExpressionSyntax Target { get; }

    /// <summary>The statements; there is at least one.</summary>
    public ImmutableArray<StatementSyntax> Statements { get; }

    /// <summary>The assignments to properties and entries of the object itself.</summary>
    public IEnumerable<AssignmentExpressionSyntax> Assignments =>
        Expressions.OfType<AssignmentExpressionSyntax>().Where(assignment => ReceiverOf(assignment.Left) is { } receiver && IsTarget(receiver));

    /// <summary>The calls of the object's own <c>Add</c>.</summary>
    public IEnumerable<InvocationExpressionSyntax> Additions =>
        Expressions.OfType<InvocationExpressionSyntax>().Where(call =>
            call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } add && IsTarget(add.Expression));

    private IEnumerable<ExpressionSyntax> Expressions => Statements.OfType<ExpressionStatementSyntax>().Select(statement => statement.Expression);

    /// <summary>The run after a creation; null if there is none.</summary>
    public static StatementRun? After(ExpressionSyntax creation)
    {
        (ExpressionSyntax? target, StatementSyntax? start) = creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax local } } variable } =>
                (SyntaxFactory.IdentifierName(variable.Identifier.WithoutTrivia()), local),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax statement } assignment
                when assignment.Right == creation => (assignment.Left, statement),
            _ => ((ExpressionSyntax?)null, (StatementSyntax?)null),
        };
        if (target is null || start is null)
        {
            return null;
        }

        ImmutableArray<StatementSyntax> statements = StatementLists.After(start)
            .TakeWhile(statement => statement is ExpressionStatementSyntax { Expression: var expression } && GoesOnWith(expression, target))
            .ToImmutableArray();
        return statements.IsEmpty ? null : new StatementRun(target, statements);
    }

    private static bool GoesOnWith(ExpressionSyntax expression, ExpressionSyntax target)
    {
        ExpressionSyntax? changed = expression switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left,
            InvocationExpressionSyntax call => call.Expression,
            _ => null,
        };
        for (ExpressionSyntax? receiver = changed is null ? null : ReceiverOf(changed); receiver is not null; receiver = ReceiverOf(receiver))
        {
            if (SyntaxFactory.AreEquivalent(receiver, target))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTarget(ExpressionSyntax expression) => SyntaxFactory.AreEquivalent(expression, Target);

    private static ExpressionSyntax? ReceiverOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        InvocationExpressionSyntax call => call.Expression,
        _ => null,
    };
}
