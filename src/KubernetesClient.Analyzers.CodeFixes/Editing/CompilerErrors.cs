using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>Asks the compiler whether a change can stand: what it refuses is not offered.</summary>
internal static class CompilerErrors
{
    /// <summary>Whether documents have errors after a change that they did not have before.</summary>
    public static async Task<bool> AppearAsync(Solution before, Solution after, ImmutableArray<DocumentId> documents, CancellationToken cancellationToken)
    {
        foreach (DocumentId id in documents)
        {
            List<string> known = (await OfAsync(before.GetDocument(id), cancellationToken).ConfigureAwait(false)).ToList();
            foreach (string error in await OfAsync(after.GetDocument(id), cancellationToken).ConfigureAwait(false))
            {
                if (!known.Remove(error))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static async Task<IEnumerable<string>> OfAsync(Document? document, CancellationToken cancellationToken) =>
        document is not null && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellationToken)
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
            : Enumerable.Empty<string>();
}
