using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>Puts warnings on new values that a person should look at.</summary>
internal static class ProvisionalValues
{
    /// <summary>The same solution with warnings on the provisional values of changes, where their literals stand in new code.</summary>
    public static async Task<Solution> MarkAsync(Solution before, Solution after, ImmutableArray<DocumentId> documents, IEnumerable<Change> changes, CancellationToken cancellationToken)
    {
        Dictionary<string, string> warnings = changes
            .SelectMany(NewValuesIn.Change)
            .OfType<ProvisionalValue>()
            .Select(provisional => (Text: LiteralOf(provisional.Value), provisional.Warning))
            .Where(one => one.Text is not null)
            .GroupBy(one => one.Text!)
            .ToDictionary(group => group.Key, group => group.First().Warning);
        if (warnings.Count == 0)
        {
            return after;
        }

        foreach (DocumentId id in documents)
        {
            if (after.GetDocument(id) is { } document
                && before.GetDocument(id) is { } old
                && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                TextSpan[] spans = NewSpans(
                    await old.GetTextAsync(cancellationToken).ConfigureAwait(false),
                    await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToArray();
                LiteralExpressionSyntax[] literals = root.DescendantNodes()
                    .OfType<LiteralExpressionSyntax>()
                    .Where(literal => warnings.ContainsKey(literal.Token.ValueText) && spans.Any(span => span.Contains(literal.Span)))
                    .ToArray();
                after = after.WithDocumentSyntaxRoot(id, root.ReplaceNodes(
                    literals,
                    (literal, _) => literal.WithAdditionalAnnotations(WarningAnnotation.Create(warnings[literal.Token.ValueText]))));
            }
        }

        return after;
    }

    private static string? LiteralOf(NewValue value) => value switch
    {
        TextValue text => text.Text,
        QuantityValue quantity => LiteralOf(quantity.Text),
        _ => null,
    };

    private static IEnumerable<TextSpan> NewSpans(SourceText before, SourceText after)
    {
        int shift = 0;
        foreach (TextChange change in after.GetTextChanges(before))
        {
            int length = change.NewText?.Length ?? 0;
            yield return new TextSpan(change.Span.Start + shift, length);
            shift += length - change.Span.Length;
        }
    }
}
