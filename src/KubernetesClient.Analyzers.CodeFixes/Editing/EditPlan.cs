using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>
/// What several changes do to the text of the project. Changes of one piece of code meet here, so that two elements that are
/// added to one initializer know of each other.
/// </summary>
internal sealed class EditPlan
{
    private readonly Dictionary<SourceFile, FileEdits> _edits = new();
    private readonly Dictionary<BaseObjectCreationExpressionSyntax, INamedTypeSymbol> _types = new();

    /// <summary>Plans edits of some files.</summary>
    public EditPlan(SourceFiles files) => Files = files;

    /// <summary>The files as they are.</summary>
    public SourceFiles Files { get; }

    /// <summary>A place for new code in the style of the code around a node.</summary>
    public WritingPlace PlaceAt(SourceFile file, SyntaxNode node, int? position = null)
    {
        int at = position ?? node.SpanStart;
        return new WritingPlace(file, at, CodeStyle.Around(node, file.Text), new TypeNames(file, at, EditsOf(file).Imports));
    }

    /// <summary>A writer at a place.</summary>
    public ValueWriter WriterAt(SourceFile file, SyntaxNode node, int? position = null) => new(Files, PlaceAt(file, node, position));

    /// <summary>Replaces a stretch of text.</summary>
    public void Replace(SourceFile file, TextSpan span, string text) => EditsOf(file).Changes.Add(new TextChange(span, text));

    /// <summary>The edit of a list.</summary>
    public ListEdit Of(SourceFile file, ElementList list) => Pending(file, list.Node, () => new ListEdit(file, list));

    /// <summary>The edit that gives an initializer to a creation.</summary>
    public NewInitializerEdit Of(SourceFile file, BaseObjectCreationExpressionSyntax creation) => Pending(file, creation, () => new NewInitializerEdit(file, creation));

    /// <summary>The edit around a statement.</summary>
    public StatementEdit Of(SourceFile file, StatementSyntax statement) => Pending(file, statement, () => new StatementEdit(file, statement));

    /// <summary>Removes a statement that stands in a row with others.</summary>
    public void Remove(SourceFile file, StatementSyntax statement) =>
        Pending(file, StatementLists.Around(statement).First().Parent!, () => new StatementRemoval(file, statement)).Remove(statement);

    /// <summary>Notes that an object becomes one of another type.</summary>
    public void Convert(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type) => _types[creation] = type;

    /// <summary>The type that an object becomes; null if it keeps its own.</summary>
    public INamedTypeSymbol? NewTypeOf(BaseObjectCreationExpressionSyntax creation) => _types.TryGetValue(creation, out INamedTypeSymbol? type) ? type : null;

    /// <summary>Documents that are to be compiled again besides those whose texts change: what they mention changes its type.</summary>
    public ImmutableHashSet<DocumentId> Affected { get; private set; } = ImmutableHashSet<DocumentId>.Empty;

    /// <summary>Notes files that a change affects.</summary>
    public void Affect(IEnumerable<SourceFile> files) => Affected = Affected.Union(files.Select(file => file.Document.Id));

    /// <summary>The changed texts; null if changes are in each other's way.</summary>
    public ImmutableArray<(DocumentId Document, SourceText Text)>? Texts()
    {
        var texts = ImmutableArray.CreateBuilder<(DocumentId, SourceText)>();
        foreach (KeyValuePair<SourceFile, FileEdits> file in _edits)
        {
            TextChange[] changes = file.Value.Changes
                .Concat(file.Value.Pending.Values.SelectMany(edit => edit.Changes()))
                .Concat(UsingDirectives.Add(file.Key, file.Value.Imports))
                .Distinct()
                .OrderBy(change => change.Span.Start)
                .ThenBy(change => change.Span.Length)
                .ToArray();
            if (changes.Zip(changes.Skip(1), (one, next) => one.Span.End > next.Span.Start).Any(overlap => overlap))
            {
                return null;
            }

            texts.Add((file.Key.Document.Id, file.Key.Text.WithChanges(changes)));
        }

        return texts.ToImmutable();
    }

    private T Pending<T>(SourceFile file, SyntaxNode node, Func<T> create)
        where T : class, IPendingEdit
    {
        Dictionary<SyntaxNode, IPendingEdit> pending = EditsOf(file).Pending;
        if (!pending.TryGetValue(node, out IPendingEdit? edit))
        {
            pending[node] = edit = create();
        }

        return (T)edit;
    }

    private FileEdits EditsOf(SourceFile file)
    {
        if (!_edits.TryGetValue(file, out FileEdits? edits))
        {
            _edits[file] = edits = new FileEdits();
        }

        return edits;
    }

    private sealed class FileEdits
    {
        public List<TextChange> Changes { get; } = new();

        public Dictionary<SyntaxNode, IPendingEdit> Pending { get; } = new();

        public SortedSet<string> Imports { get; } = new(StringComparer.Ordinal);
    }
}
