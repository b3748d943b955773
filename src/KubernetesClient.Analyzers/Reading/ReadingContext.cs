using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Values;
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
    private readonly ProgramSources _sources;
    private SyntaxTree? _lastTree;

    /// <summary>Starts with no tree read.</summary>
    public ReadingContext(SourceProgram program, ProgramSources sources)
    {
        _program = program;
        _sources = sources;
    }

    /// <summary>The library's types.</summary>
    public ModelTypes Models => _program.Models;

    /// <summary>The trees that were read.</summary>
    public IReadOnlyCollection<SyntaxTree> TreesRead => _treesRead;

    /// <summary>The declaration of a symbol that belongs to the program.</summary>
    public SyntaxReference? SourceOf(ISymbol symbol) => DeclarationOf(symbol)?.Source;

    /// <summary>The body of a method of the program; null for one without a body.</summary>
    public IOperation? BodyOf(IMethodSymbol method) => SourceOf(method) is null ? null : _sources.BodyOf(method);

    /// <summary>Whether a method of the program yields its result piece by piece.</summary>
    public bool IsIterator(IMethodSymbol method) => BodyOf(method) is not null && _sources.IsIterator(method);

    /// <summary>A symbol of the program as that which carries a value to a reader; null for one that is not the program's.</summary>
    public Carrier? CarrierOf(ISymbol symbol, SyntaxNode reader)
    {
        Note(reader.SyntaxTree);
        return DeclarationOf(symbol) is { } declaration ? _sources.CarrierOf(declaration, symbol, reader) : null;
    }

    /// <summary>The type of every object that a variable of a type can hold; null if there may be several.</summary>
    public INamedTypeSymbol? OnlyTypeOf(ITypeSymbol? declared) => _sources.OnlyTypes.Of(declared);

    /// <summary>The method that a call of a virtual member runs if the type of the object can be only one; null for any other call.</summary>
    public IMethodSymbol? OnlyImplementationOf(IMethodSymbol method, IOperation? receiver) =>
        receiver is not null && Dispatch.Decides(method) && OnlyTypeOf(receiver.Type) is { } only ? Dispatch.ImplementationIn(only, method) : null;

    /// <summary>The declarations of a type of the program, of which a partial one has several.</summary>
    public ImmutableArray<SyntaxReference> SourcesOf(INamedTypeSymbol type)
    {
        ImmutableArray<SyntaxReference> sources = _sources.DeclarationsOf(type);
        _treesRead.UnionWith(sources.Select(source => source.SyntaxTree));
        return sources;
    }

    /// <summary>The operation of a node of the program; null if it has none.</summary>
    public IOperation? OperationOf(SyntaxNode node) => ModelOf(node.SyntaxTree).GetOperation(node);

    /// <summary>The symbol whose body a node is; null for top-level statements.</summary>
    public ISymbol? SymbolOf(SyntaxNode body, CancellationToken cancellationToken = default) => body switch
    {
        CompilationUnitSyntax => null,
        ArrowExpressionClauseSyntax { Parent: { } property } => (ModelOf(body.SyntaxTree).GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod,
        EqualsValueClauseSyntax { Parent: { } holder } => ModelOf(body.SyntaxTree).GetDeclaredSymbol(holder, cancellationToken),
        _ => ModelOf(body.SyntaxTree).GetDeclaredSymbol(body, cancellationToken),
    };

    /// <summary>The method that top-level statements are the body of; null for any other body.</summary>
    public IMethodSymbol? MethodOfStatements(IOperation body) =>
        body.Syntax is CompilationUnitSyntax unit ? ModelOf(unit.SyntaxTree).GetDeclaredSymbol(unit) as IMethodSymbol : null;

    private Declaration? DeclarationOf(ISymbol symbol)
    {
        Declaration? declaration = _sources.DeclarationOf(symbol);
        if (declaration is not null)
        {
            Note(declaration.Source.SyntaxTree);
        }

        return declaration;
    }

    private SemanticModel ModelOf(SyntaxTree tree)
    {
        Note(tree);
        return _program.ModelOf(tree);
    }

    private void Note(SyntaxTree tree)
    {
        if (!ReferenceEquals(tree, _lastTree))
        {
            _treesRead.Add(tree);
            _lastTree = tree;
        }
    }
}
