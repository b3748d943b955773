using System;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Reading.Reuse;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A program as its entries are found in it.</summary>
/// <param name="Compilation">The compilation; a body belongs to the program only if its tree is in it.</param>
/// <param name="Models">The library's types in it.</param>
/// <param name="Names">The names in its trees.</param>
/// <param name="ModelOf">Gives the semantic model of a tree of the compilation.</param>
/// <param name="Memory">What entries of earlier compilations were read as.</param>
internal sealed record SourceProgram(
    Compilation Compilation,
    ModelTypes Models,
    ProgramIndex Names,
    Func<SyntaxTree, SemanticModel> ModelOf,
    EntryMemory Memory)
{
    /// <summary>The options of the entries in a tree.</summary>
    public Func<SyntaxTree, EntryOptions> OptionsOf { get; init; } = _ => EntryOptions.Default;
}
