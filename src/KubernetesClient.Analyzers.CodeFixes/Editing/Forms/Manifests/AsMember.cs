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

/// <summary>
/// Returns a manifest as another one is returned: from a member of its own beside. Where the program calls the other one's, it
/// hands over what the new one returns, too.
/// </summary>
internal static class AsMember
{
    /// <summary>Plans it; false if the other manifest is not returned in this way.</summary>
    public static async Task<bool> PlanAsync(NewManifest manifest, ManifestUse beside, EditPlan plan, CancellationToken cancellationToken)
    {
        if (MemberThatReturns(beside.Expression) is not { } member
            || beside.File.Model.GetDeclaredSymbol(member, cancellationToken) is not { } symbol
            || !CanHaveNeighbour(symbol)
            || !symbol.ContainingType.GetMembers(manifest.Role).IsEmpty)
        {
            return false;
        }

        IEnumerable<ReferencedSymbol> references = await SymbolFinder
            .FindReferencesAsync(symbol, beside.File.Document.Project.Solution, cancellationToken)
            .ConfigureAwait(false);
        ReferenceLocation[] calls = references.SelectMany(reference => reference.Locations).Take(2).ToArray();
        return calls.Length switch
        {
            0 => symbol.DeclaredAccessibility != Accessibility.Private && Write(manifest, beside, member, symbol, plan) is not null,
            1 => CallAt(calls[0], beside, plan) is { } call
                && Write(manifest, beside, member, symbol, plan) is { } parameters
                && call.Of(manifest.Role, parameters) is { } code
                && ManifestUse.Of(call.File, call.Expression) is { } use
                && await ManifestForm.PlanAsync(manifest with { Code = code }, use, plan, cancellationToken).ConfigureAwait(false),
            _ => false,
        };
    }

    /// <summary>The call of another member of the project than the one that is called.</summary>
    private static MemberCall? CallAt(ReferenceLocation location, ManifestUse beside, EditPlan plan) =>
        location.Document.Project.Id == beside.File.Document.Project.Id
        && plan.Files.Of(location.Document) is { } file
        && MemberCall.At(file, location.Location.SourceSpan) is { } call
        && call.Expression.FirstAncestorOrSelf<MemberDeclarationSyntax>() != beside.Expression.FirstAncestorOrSelf<MemberDeclarationSyntax>()
            ? call
            : null;

    private static MemberDeclarationSyntax? MemberThatReturns(ExpressionSyntax expression) => expression.Parent switch
    {
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax or PropertyDeclarationSyntax } arrow => arrow.Parent as MemberDeclarationSyntax,
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax method } } => method,
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax { AccessorList.Accessors.Count: 1 } property } } } => property,
        _ => null,
    };

    private static bool CanHaveNeighbour(ISymbol member) =>
        !member.IsOverride && !member.IsVirtual && !member.IsAbstract
        && member.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct
        && member is not IMethodSymbol { IsGenericMethod: true } and not IMethodSymbol { IsAsync: true }
        && !member.ContainingType.AllInterfaces
            .SelectMany(contract => contract.GetMembers())
            .Any(promised => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(promised), member));

    /// <summary>Writes the member; the parameters that it has, or null if it cannot be expressed.</summary>
    private static IParameterSymbol[]? Write(NewManifest manifest, ManifestUse beside, MemberDeclarationSyntax member, ISymbol symbol, EditPlan plan)
    {
        var parameters = new HashSet<IParameterSymbol>(ParametersIn(manifest.Code, symbol), SymbolEqualityComparer.Default);
        WritingPlace place = plan.PlaceAt(beside.File, beside.Creation) with { Parameters = parameters };
        bool isTyped = beside.Creation is ImplicitObjectCreationExpressionSyntax;
        if (manifest.Write(new ValueWriter(plan.Files, place), beside, isTyped) is not { } value
            || !parameters.All(parameter => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, symbol)))
        {
            return null;
        }

        CodeStyle style = place.Style;
        string indentation = beside.File.Text.IndentationAt(member.SpanStart);
        string head = $"{ModifiersOf(member)}{place.Types.Of(manifest.Type)} {manifest.Role}{ParametersOf(member, parameters)}";
        string text = style.NewLine + style.NewLine + indentation + SummaryFor(manifest, member, indentation, style) + head + BodyOf(member, value, indentation, beside.File.Text, style);
        plan.Replace(beside.File, new TextSpan(Lines.EndWithComment(member.GetLastToken()), 0), text);
        return parameters.OrderBy(parameter => parameter.Ordinal).ToArray();
    }

    /// <summary>The parameters of the other member that a call mentions.</summary>
    private static IEnumerable<IParameterSymbol> ParametersIn(string? code, ISymbol member) => code is not null && member is IMethodSymbol method
        ? method.Parameters.Where(parameter => SyntaxFactory.ParseExpression(code).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Name))
        : Enumerable.Empty<IParameterSymbol>();

    /// <summary>A summary for the new member, where the other one has one.</summary>
    private static string SummaryFor(NewManifest manifest, MemberDeclarationSyntax member, string indentation, CodeStyle style) =>
        member.GetLeadingTrivia().Any(SyntaxKind.SingleLineDocumentationCommentTrivia)
            ? $"/// <summary>The {string.Concat(manifest.Role.Select((letter, index) => index > 0 && char.IsUpper(letter) ? " " + letter : $"{letter}")).ToLowerInvariant()}.</summary>{style.NewLine}{indentation}"
            : "";

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
