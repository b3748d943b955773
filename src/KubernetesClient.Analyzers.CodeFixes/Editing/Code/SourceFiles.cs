using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Code;

/// <summary>The documents that changes speak of, by their path.</summary>
internal sealed class SourceFiles
{
    private readonly ImmutableDictionary<string, SourceFile> _files;

    private SourceFiles(ImmutableDictionary<string, SourceFile> files) => _files = files;

    /// <summary>Opens the documents of a project at some paths; those that it does not have are left out.</summary>
    public static async Task<SourceFiles> OpenAsync(Project project, IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        ImmutableHashSet<string> wanted = paths.ToImmutableHashSet();
        var files = ImmutableDictionary.CreateBuilder<string, SourceFile>();
        foreach (Document document in project.Documents)
        {
            string path = PathOf(document);
            if (wanted.Contains(path)
                && !files.ContainsKey(path)
                && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model)
            {
                SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
                SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                files.Add(path, new SourceFile(document, root, model, text));
            }
        }

        return new SourceFiles(files.ToImmutable());
    }

    /// <summary>All files that were opened, in the order of their paths.</summary>
    public IEnumerable<SourceFile> All => _files.OrderBy(file => file.Key, System.StringComparer.Ordinal).Select(file => file.Value);

    /// <summary>The path by which places know a document.</summary>
    public static string PathOf(Document document) => document.FilePath ?? document.Name;

    /// <summary>The file of a document; null if it was not opened.</summary>
    public SourceFile? Of(Document document) => _files.TryGetValue(PathOf(document), out SourceFile? file) ? file : null;

    /// <summary>The file and the expression at a place; null if there is none.</summary>
    public (SourceFile File, ExpressionSyntax Expression)? At(Place place) =>
        _files.TryGetValue(place.Path, out SourceFile? file) && file.ExpressionAt(place.Span) is { } expression
            ? (file, expression)
            : null;
}
