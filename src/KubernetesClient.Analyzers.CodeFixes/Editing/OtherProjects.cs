using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
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
    /// <summary>Whether another project reads a member through which what an expression says may reach it.</summary>
    public static async Task<bool> ReadAsync(SourceFile file, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        ImmutableHashSet<Document> documents = DocumentsThatMayRead(file.Document.Project);
        return documents.Count > 0
            && MemberThatHolds(file, expression, cancellationToken) is { } member
            && await MentionAsync(member, file.Document.Project.Solution, documents, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether another project mentions one of some members of a project.</summary>
    public static async Task<bool> MentionAsync(Project project, IEnumerable<ISymbol> members, CancellationToken cancellationToken)
    {
        ImmutableHashSet<Document> documents = DocumentsThatMayRead(project);
        foreach (ISymbol member in documents.Count == 0 ? Enumerable.Empty<ISymbol>() : members.Where(member => member.DeclaredAccessibility != Accessibility.Private))
        {
            if (await MentionAsync(member, project.Solution, documents, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<bool> MentionAsync(ISymbol member, Solution solution, IImmutableSet<Document> documents, CancellationToken cancellationToken)
    {
        IEnumerable<ReferencedSymbol> references = await SymbolFinder
            .FindReferencesAsync(member, solution, documents, cancellationToken)
            .ConfigureAwait(false);
        return references.Any(reference => reference.Locations.Any());
    }

    private static ImmutableHashSet<Document> DocumentsThatMayRead(Project project)
    {
        ImmutableHashSet<ProjectId> dependents = project.Solution.GetProjectDependencyGraph()
            .GetProjectsThatTransitivelyDependOnThisProject(project.Id)
            .ToImmutableHashSet();
        return project.Solution.Projects
            .Where(other => dependents.Contains(other.Id))
            .SelectMany(other => other.Documents)
            .ToImmutableHashSet();
    }

    private static ISymbol? MemberThatHolds(SourceFile file, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        SyntaxNode? declaration = expression.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax });
        ISymbol? member = declaration is null ? null : file.Model.GetDeclaredSymbol(declaration, cancellationToken);
        ITypeSymbol? held = member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
        ITypeSymbol? said = file.Model.GetTypeInfo(expression, cancellationToken).Type;
        return held is not null && (IsPart(held) || SymbolEqualityComparer.Default.Equals(held, said)) && !IsManifest(held) ? member : null;
    }

    /// <summary>Whether a type is a text or a part of a manifest, which another project may put into a manifest of its own.</summary>
    private static bool IsPart(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => true,
        IArrayTypeSymbol array => IsPart(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(IsPart),
        _ => type.ContainingNamespace?.ToDisplayString() == "k8s.Models" && !IsManifest(type),
    };

    private static bool IsManifest(ITypeSymbol type) => type.AllInterfaces.Any(contract => contract is { Name: "IKubernetesObject", ContainingNamespace.Name: "k8s" });
}
