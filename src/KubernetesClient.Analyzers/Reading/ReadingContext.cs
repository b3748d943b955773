using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What all entries of one compilation are read with.</summary>
/// <param name="Compilation">The compilation; a body belongs to the program only if its tree is in it.</param>
/// <param name="Models">The library's types in it.</param>
/// <param name="Names">The names in its trees.</param>
/// <param name="ModelOf">Gives the semantic model of a tree of the compilation.</param>
internal sealed record ReadingContext(
    Compilation Compilation,
    ModelTypes Models,
    ProgramIndex Names,
    Func<SyntaxTree, SemanticModel> ModelOf)
{
    /// <summary>The declarations of a symbol that belong to the program.</summary>
    public SyntaxReference? SourceOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault(reference => Compilation.ContainsSyntaxTree(reference.SyntaxTree));

    /// <summary>The operation of a node of the program; null if it has none.</summary>
    public IOperation? OperationOf(SyntaxNode node) => ModelOf(node.SyntaxTree).GetOperation(node);
}
