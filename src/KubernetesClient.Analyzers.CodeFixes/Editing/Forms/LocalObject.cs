using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>A new object that a local holds: <c>var volume = new V1Volume(); volume.Name = "data";</c>.</summary>
/// <param name="Declaration">The declaration of the local.</param>
/// <param name="Filling">The statements directly after it that go on making the object.</param>
internal sealed record LocalObject(LocalDeclarationStatementSyntax Declaration, ImmutableArray<StatementSyntax> Filling)
{
    /// <summary>The one that a creation makes; null if no local holds it.</summary>
    public static LocalObject? Of(ExpressionSyntax creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax local } } }
            ? new LocalObject(local, StatementRun.After(creation)?.Statements ?? ImmutableArray<StatementSyntax>.Empty)
            : null;

    /// <summary>Where the local is read after that.</summary>
    public IEnumerable<IdentifierNameSyntax> Uses => StatementLists.After(Declaration)
        .Except(Filling)
        .SelectMany(statement => statement.DescendantNodes())
        .OfType<IdentifierNameSyntax>()
        .Where(use => use.Identifier.ValueText == Declaration.Declaration.Variables[0].Identifier.ValueText);

    /// <summary>Plans to take the local away if an expression that goes is all that reads it.</summary>
    public static void RemoveWith(ExpressionSyntax expression, SourceFile file, EditPlan plan)
    {
        if (expression is IdentifierNameSyntax last
            && file.Model.GetSymbolInfo(last).Symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation }
            && Of(creation) is { } held
            && held.Uses.All(use => use == last))
        {
            held.Remove(file, plan);
        }
    }

    /// <summary>Plans to take the local away; false if that cannot be expressed.</summary>
    public bool Remove(SourceFile file, EditPlan plan) => Filling.Prepend(Declaration).All(statement => RemoveForm.Statement(file, statement, plan));
}
