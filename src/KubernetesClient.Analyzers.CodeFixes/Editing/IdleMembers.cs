using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>Takes away the private constants, properties and methods that only code mentioned which a change took away.</summary>
internal static class IdleMembers
{
    /// <summary>What is idle without an idle member is idle, too, but not without end.</summary>
    private const int MaxRounds = 4;

    /// <summary>The changed solution without them.</summary>
    public static async Task<Solution> RemoveAsync(Solution before, Solution changed, ImmutableArray<DocumentId> documents, CancellationToken cancellationToken)
    {
        foreach (DocumentId id in documents)
        {
            if (before.GetDocument(id) is { } old
                && await old.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
                && changed.GetDocument(id) is { } document
                && await WithoutAsync(NamesIn(root), document, cancellationToken).ConfigureAwait(false) is { } text)
            {
                changed = changed.WithDocumentText(id, text);
            }
        }

        return changed;
    }

    private static async Task<SourceText?> WithoutAsync(ILookup<string, SyntaxToken> before, Document document, CancellationToken cancellationToken)
    {
        SourceText? text = null;
        for (int round = 0; round < MaxRounds; round++)
        {
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            {
                break;
            }

            SourceText current = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            ILookup<string, SyntaxToken> after = NamesIn(root);
            TextChange[] changes = root.DescendantNodes()
                .OfType<MemberDeclarationSyntax>()
                .Where(member => NameOf(member) is { } name && before[name].Skip(after[name].Count()).Any() && NamesIn(member.Parent!)[name].Count() == 1)
                .Select(member => current.LinesOf(member))
                .OfType<TextSpan>()
                .Select(lines => new TextChange(lines, ""))
                .ToArray();
            if (changes.Length == 0 || changes.Zip(changes.Skip(1), (one, next) => one.Span.End > next.Span.Start).Any(overlap => overlap))
            {
                break;
            }

            text = current.WithChanges(changes);
            document = document.WithText(text);
        }

        return text;
    }

    private static ILookup<string, SyntaxToken> NamesIn(SyntaxNode node) => node
        .DescendantTokens(descendIntoTrivia: true)
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
        .ToLookup(token => token.ValueText);

    /// <summary>The name of a member that only its own type can mention, and that does nothing by itself; null of any other.</summary>
    private static string? NameOf(MemberDeclarationSyntax member) =>
        member.Parent is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax
        && !((TypeDeclarationSyntax)member.Parent).Modifiers.Any(SyntaxKind.PartialKeyword)
        && member.AttributeLists.Count == 0
        && !member.Modifiers.Any(IsMoreThanPrivate)
            ? member switch
            {
                FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } constants } field when field.Modifiers.Any(SyntaxKind.ConstKeyword) => constants[0].Identifier.ValueText,
                PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null, ExpressionBody: not null } property => property.Identifier.ValueText,
                MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method => method.Identifier.ValueText,
                _ => null,
            }
            : null;

    private static bool IsMoreThanPrivate(SyntaxToken modifier) => modifier.Kind()
        is SyntaxKind.PublicKeyword
        or SyntaxKind.ProtectedKeyword
        or SyntaxKind.InternalKeyword
        or SyntaxKind.PartialKeyword
        or SyntaxKind.ExternKeyword
        or SyntaxKind.OverrideKeyword;
}
