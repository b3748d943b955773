using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms.Manifests;

/// <summary>Where the program hands over a manifest that it has created.</summary>
/// <param name="File">The file.</param>
/// <param name="Creation">The expression that creates it.</param>
/// <param name="Expression">The expression that stands for it where it is handed over: the creation or a local.</param>
/// <param name="Local">The declaration of the local that holds it, if one does.</param>
internal sealed record ManifestUse(SourceFile File, ExpressionSyntax Creation, ExpressionSyntax Expression, LocalDeclarationStatementSyntax? Local)
{
    /// <summary>The one place at which a manifest is handed over; null if there is none, or several.</summary>
    public static ManifestUse? Of(SourceFile file, ExpressionSyntax creation)
    {
        ExpressionSyntax outermost = creation;
        while (outermost.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            outermost = (ExpressionSyntax)outermost.Parent;
        }

        if (outermost.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration } variable })
        {
            return new ManifestUse(file, creation, outermost, Local: null);
        }

        ISymbol? local = file.Model.GetDeclaredSymbol(variable);
        SyntaxNode scope = declaration.Parent is GlobalStatementSyntax ? file.Root : declaration.Parent!;
        IdentifierNameSyntax[] uses = scope.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Identifier.ValueText
                && name.Parent is not MemberAccessExpressionSyntax
                && SymbolEqualityComparer.Default.Equals(file.Model.GetSymbolInfo(name).Symbol, local))
            .Take(2)
            .ToArray();
        return uses.Length == 1 ? new ManifestUse(file, creation, uses[0], declaration) : null;
    }

    /// <summary>The statement of a block in which it is handed over; null if there is none.</summary>
    public StatementSyntax? Statement =>
        Expression.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement
        && !Expression.Ancestors().TakeWhile(node => node != statement).Any(node => node is AnonymousFunctionExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax or SwitchExpressionSyntax)
            ? statement
            : null;
}
