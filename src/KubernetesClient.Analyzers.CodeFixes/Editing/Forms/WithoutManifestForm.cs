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
using Microsoft.CodeAnalysis.Text;

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
                || CallAt(caller, location.Location.SourceSpan) is not { } call
                || !HandedOver(caller, call, plan))
            {
                return false;
            }
        }

        int end = Lines.EndWithComment(builder.GetLastToken());
        TextSpan lines = file.Text.WholeLines(builder, end);
        plan.Replace(file, WithBlankLineAbove(file.Text, builder, lines), "");
        return file.Text.StartsLine(builder.SpanStart) && file.Text.EndsLine(end);
    }

    private static bool Implements(ISymbol member) => member.ContainingType.AllInterfaces
        .SelectMany(contract => contract.GetMembers())
        .Any(promised => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(promised), member));

    private static ExpressionSyntax? CallAt(SourceFile file, TextSpan name)
    {
        ExpressionSyntax? expression = file.Root.FindNode(name, getInnermostNodeForTie: true) as SimpleNameSyntax;
        if (expression?.Parent is MemberAccessExpressionSyntax access && access.Name == expression)
        {
            expression = access;
        }

        return expression?.Parent is InvocationExpressionSyntax call && call.Expression == expression ? call : expression;
    }

    /// <summary>Of the last member of a type the blank line above it goes too.</summary>
    private static TextSpan WithBlankLineAbove(SourceText text, MemberDeclarationSyntax member, TextSpan lines) =>
        member.Parent is TypeDeclarationSyntax type && type.Members.Last() == member && text.IsBelowBlankLine(lines.Start)
            ? TextSpan.FromBounds(text.Lines[text.Lines.GetLineFromPosition(lines.Start).LineNumber - 1].Start, lines.End)
            : lines;

    private static bool HandedOver(SourceFile file, ExpressionSyntax creation, EditPlan plan)
    {
        if (HoldingLocal(creation) is not { } local)
        {
            return HandOver(file, creation, plan);
        }

        string name = local.Declaration.Variables[0].Identifier.ValueText;
        StatementSyntax[] filling = StatementRun.After(creation)?.Statements.ToArray() ?? Array.Empty<StatementSyntax>();
        IdentifierNameSyntax[] uses = StatementRun.Following(local)
            .Except(filling)
            .SelectMany(statement => statement.DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == name && use.Parent is ArgumentSyntax or YieldStatementSyntax or InitializerExpressionSyntax)
            .ToArray();
        return uses.Length == 1
            && HandOver(file, uses[0], plan)
            && filling.Prepend(local).All(statement => RemoveForm.Statement(file, statement, plan));
    }

    private static LocalDeclarationStatementSyntax? HoldingLocal(ExpressionSyntax creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax local } } }
            ? local
            : null;

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
