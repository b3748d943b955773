using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>
/// What the analyzer cannot see, because it reads one compilation: projects that read a constant, a property or a helper of
/// another one.
/// </summary>
internal static class OtherProjects
{
    /// <summary>Whether another project reads the text that an expression gives to a member.</summary>
    public static async Task<bool> ReadAsync(Document document, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        Solution solution = document.Project.Solution;
        ImmutableHashSet<ProjectId> dependents = solution.GetProjectDependencyGraph()
            .GetProjectsThatTransitivelyDependOnThisProject(document.Project.Id)
            .ToImmutableHashSet();
        if (dependents.Count == 0
            || await MemberThatHoldsAsync(document, expression, cancellationToken).ConfigureAwait(false) is not { } member)
        {
            return false;
        }

        IImmutableSet<Document> documents = solution.Projects
            .Where(project => dependents.Contains(project.Id))
            .SelectMany(project => project.Documents)
            .ToImmutableHashSet();
        IEnumerable<ReferencedSymbol> references = await SymbolFinder
            .FindReferencesAsync(member, solution, documents, cancellationToken)
            .ConfigureAwait(false);
        return references.Any(reference => reference.Locations.Any());
    }

    private static async Task<ISymbol?> MemberThatHoldsAsync(Document document, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        SyntaxNode? declaration = expression.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax });
        if (declaration is null
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { } member)
        {
            return null;
        }

        ITypeSymbol? held = member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
        return held?.SpecialType == SpecialType.System_String ? member : null;
    }
}
