using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms.Manifests;

/// <summary>Returns a manifest as another one is returned to callers outside of the source: from a member of its own beside.</summary>
internal static class AsMember
{
    /// <summary>Plans it; false if the other manifest is not returned in this way.</summary>
    public static async Task<bool> PlanAsync(NewManifest manifest, ManifestUse beside, EditPlan plan, CancellationToken cancellationToken)
    {
        if (MemberThatReturns(beside.Expression) is not { } member
            || beside.File.Model.GetDeclaredSymbol(member, cancellationToken) is not { } symbol
            || !IsOpenToOthers(symbol)
            || !symbol.ContainingType.GetMembers(manifest.Role).IsEmpty)
        {
            return false;
        }

        IEnumerable<ReferencedSymbol> references = await SymbolFinder
            .FindReferencesAsync(symbol, beside.File.Document.Project.Solution, cancellationToken)
            .ConfigureAwait(false);
        return !references.Any(reference => reference.Locations.Any()) && Write(manifest, beside, member, symbol, plan);
    }

    private static MemberDeclarationSyntax? MemberThatReturns(ExpressionSyntax expression) => expression.Parent switch
    {
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax or PropertyDeclarationSyntax } arrow => arrow.Parent as MemberDeclarationSyntax,
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax method } } => method,
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax { AccessorList.Accessors.Count: 1 } property } } } => property,
        _ => null,
    };

    private static bool IsOpenToOthers(ISymbol member) =>
        member.DeclaredAccessibility != Accessibility.Private
        && !member.IsOverride && !member.IsVirtual && !member.IsAbstract
        && member.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct
        && member is not IMethodSymbol { IsGenericMethod: true } and not IMethodSymbol { IsAsync: true }
        && !member.ContainingType.AllInterfaces
            .SelectMany(contract => contract.GetMembers())
            .Any(promised => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(promised), member));

    private static bool Write(NewManifest manifest, ManifestUse beside, MemberDeclarationSyntax member, ISymbol symbol, EditPlan plan)
    {
        var parameters = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        WritingPlace place = plan.PlaceAt(beside.File, beside.Creation) with { Parameters = parameters };
        bool isTyped = beside.Creation is ImplicitObjectCreationExpressionSyntax;
        if (manifest.Write(new ValueWriter(plan.Files, place), beside, isTyped) is not { } value
            || !parameters.All(parameter => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, symbol)))
        {
            return false;
        }

        CodeStyle style = place.Style;
        string indentation = beside.File.Text.IndentationAt(member.SpanStart);
        string head = $"{ModifiersOf(member)}{place.Types.Of(manifest.Type)} {manifest.Role}{ParametersOf(member, parameters)}";
        string text = style.NewLine + style.NewLine + indentation + head + BodyOf(member, value, indentation, beside.File.Text, style);
        plan.Replace(beside.File, new TextSpan(Lines.EndWithComment(member.GetLastToken()), 0), text);
        return true;
    }

    private static string ModifiersOf(MemberDeclarationSyntax member) => string.Concat(member.Modifiers.Select(modifier => modifier.Text + " "));

    private static string ParametersOf(MemberDeclarationSyntax member, ISet<IParameterSymbol> used) => member is MethodDeclarationSyntax method
        ? $"({string.Join(", ", method.ParameterList.Parameters.Where(parameter => used.Any(symbol => symbol.Name == parameter.Identifier.ValueText)).Select(parameter => $"{parameter.Type} {parameter.Identifier}"))})"
        : "";

    private static string BodyOf(MemberDeclarationSyntax member, Written value, string indentation, SourceText text, CodeStyle style)
    {
        SyntaxNode? block = member is MethodDeclarationSyntax method ? method.Body : ((PropertyDeclarationSyntax)member).AccessorList;
        if (block is null || member is PropertyDeclarationSyntax)
        {
            return $" => {value.At(indentation, style)};";
        }

        string inner = indentation + style.Indentation;
        string open = text.StartsLine(block.SpanStart) ? style.NewLine + indentation : " ";
        return $"{open}{{{style.NewLine}{inner}return {value.At(inner, style)};{style.NewLine}{indentation}}}";
    }
}
