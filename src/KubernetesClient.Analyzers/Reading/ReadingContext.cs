using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// What one entry is read with. It notes each tree that it is asked for: what is read depends on those, on what the others
/// declare, and on nothing else.
/// </summary>
internal sealed class ReadingContext
{
    private readonly SourceProgram _program;
    private readonly HashSet<SyntaxTree> _treesRead = new();
    private readonly Dictionary<ISymbol, SyntaxReference?> _sources = new(SymbolEqualityComparer.Default);

    /// <summary>Starts with no tree read.</summary>
    public ReadingContext(SourceProgram program) => _program = program;

    /// <summary>The library's types.</summary>
    public ModelTypes Models => _program.Models;

    /// <summary>The trees that were read.</summary>
    public IReadOnlyCollection<SyntaxTree> TreesRead => _treesRead;

    /// <summary>The declaration of a symbol that belongs to the program.</summary>
    public SyntaxReference? SourceOf(ISymbol symbol)
    {
        if (!_sources.TryGetValue(symbol, out SyntaxReference? source))
        {
            _sources[symbol] = source = FindSourceOf(symbol);
        }

        return source;
    }

    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The one place that notes the tree.")]
    private SyntaxReference? FindSourceOf(ISymbol symbol)
    {
        foreach (SyntaxReference source in symbol.DeclaringSyntaxReferences)
        {
            if (_treesRead.Contains(source.SyntaxTree) || _program.Compilation.ContainsSyntaxTree(source.SyntaxTree))
            {
                _treesRead.Add(source.SyntaxTree);
                return source;
            }
        }

        return null;
    }

    /// <summary>The operation of a node of the program; null if it has none.</summary>
    public IOperation? OperationOf(SyntaxNode node) => ModelOf(node.SyntaxTree).GetOperation(node);

    /// <summary>The symbol whose body a node is; null for top-level statements.</summary>
    public ISymbol? SymbolOf(SyntaxNode body, CancellationToken cancellationToken) => body switch
    {
        CompilationUnitSyntax => null,
        ArrowExpressionClauseSyntax { Parent: { } property } => (ModelOf(body.SyntaxTree).GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod,
        EqualsValueClauseSyntax { Parent: { } holder } => ModelOf(body.SyntaxTree).GetDeclaredSymbol(holder, cancellationToken),
        _ => ModelOf(body.SyntaxTree).GetDeclaredSymbol(body, cancellationToken),
    };

    /// <summary>How often an identifier occurs in the member in which a node is.</summary>
    public int OccurrencesInMember(SyntaxNode node, string identifier) =>
        IndexOf(node.SyntaxTree).OccurrencesInMemberAt(node.SpanStart, identifier);

    private TreeIndex IndexOf(SyntaxTree tree)
    {
        _treesRead.Add(tree);
        return _program.Names.IndexOf(tree);
    }

    private SemanticModel ModelOf(SyntaxTree tree)
    {
        _treesRead.Add(tree);
        return _program.ModelOf(tree);
    }
}
