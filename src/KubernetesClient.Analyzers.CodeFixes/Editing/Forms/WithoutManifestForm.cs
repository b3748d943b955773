using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Forms.Manifests;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>Takes away what builds a manifest and what hands it over; what else needs it does not compile without, and is asked later.</summary>
internal static class WithoutManifestForm
{
    /// <summary>Plans a change; false if it cannot be expressed.</summary>
    public static async Task<bool> PlanAsync(RemoveManifest change, EditPlan plan, CancellationToken cancellationToken)
    {
        if (plan.Files.At(change.Creation) is not { } place)
        {
            return false;
        }

        (SourceFile file, ExpressionSyntax creation) = place;
        return BuilderOf(file, creation, cancellationToken) is { } builder
            ? await BuilderAsync(file, builder, plan, cancellationToken).ConfigureAwait(false)
            : HandedOver(file, creation, plan);
    }

    /// <summary>The member that builds this manifest and nothing else; null if it is created where it is handed over.</summary>
    private static MemberDeclarationSyntax? BuilderOf(SourceFile file, ExpressionSyntax creation, CancellationToken cancellationToken)
    {
        MemberDeclarationSyntax? member = creation.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is MethodDeclarationSyntax or PropertyDeclarationSyntax);
        ITypeSymbol? returned = member is null ? null : file.Model.GetDeclaredSymbol(member, cancellationToken) switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        return returned is not null && SymbolEqualityComparer.Default.Equals(returned, file.Model.GetTypeInfo(creation, cancellationToken).Type) ? member : null;
    }

    private static async Task<bool> BuilderAsync(SourceFile file, MemberDeclarationSyntax builder, EditPlan plan, CancellationToken cancellationToken)
    {
        if (file.Model.GetDeclaredSymbol(builder, cancellationToken) is not { IsVirtual: false, IsOverride: false, IsAbstract: false } symbol || Implements(symbol))
        {
            return false;
        }

        IEnumerable<ReferencedSymbol> references = await SymbolFinder
            .FindReferencesAsync(symbol, file.Document.Project.Solution, cancellationToken)
            .ConfigureAwait(false);
        foreach (ReferenceLocation location in references.SelectMany(reference => reference.Locations))
        {
            if (plan.Files.Of(location.Document) is not { } caller
                || location.Document.Project.Id != file.Document.Project.Id
                || MemberCall.At(caller, location.Location.SourceSpan) is not { } call
                || !HandedOver(caller, call.Expression, plan))
            {
                return false;
            }
        }

        if (file.Text.LinesOf(builder) is not { } lines)
        {
            return false;
        }

        plan.Replace(file, lines, "");
        return true;
    }

    private static bool Implements(ISymbol member) => member.ContainingType.AllInterfaces
        .SelectMany(contract => contract.GetMembers())
        .Any(promised => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(promised), member));

    private static bool HandedOver(SourceFile file, ExpressionSyntax creation, EditPlan plan)
    {
        if (LocalObject.Of(creation) is not { } local)
        {
            return HandOver(file, creation, plan);
        }

        IdentifierNameSyntax[] uses = local.Uses.Where(use => use.Parent is ArgumentSyntax or YieldStatementSyntax or InitializerExpressionSyntax).ToArray();
        return uses.Length == 1 && HandOver(file, uses[0], plan) && local.Remove(file, plan);
    }

    private static bool HandOver(SourceFile file, ExpressionSyntax manifest, EditPlan plan) => manifest.Parent switch
    {
        ArgumentSyntax => ManifestUse.Of(file, manifest) is { Statement: ExpressionStatementSyntax statement }
            && ByClientCall.IsCreation(file, manifest, statement)
            && IsOneOfSeveral(statement)
            && RemoveForm.Statement(file, statement, plan),
        YieldStatementSyntax statement => IsOneOfSeveral(statement) && RemoveForm.Statement(file, statement, plan),
        InitializerExpressionSyntax => RemoveForm.Element(file, manifest, plan),
        { } element when SyntaxOfLaterVersions.IsExpressionElement(element) => RemoveForm.Element(file, element, plan),
        _ => false,
    };

    /// <summary>Whether something is left of the block: an empty branch or <c>try</c> says nothing.</summary>
    private static bool IsOneOfSeveral(StatementSyntax statement) =>
        statement.Parent is GlobalStatementSyntax or BlockSyntax { Parent: BaseMethodDeclarationSyntax } or BlockSyntax { Statements.Count: > 1 };
}
