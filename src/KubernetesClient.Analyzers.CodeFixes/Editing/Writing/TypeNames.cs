using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Writing;

/// <summary>Names types as code at a place of a file would, and notes which namespaces the file must import for it.</summary>
internal sealed class TypeNames
{
    private const string Models = "k8s.Models";
    private const string Collections = "System.Collections.Generic";

    private readonly SourceFile _file;
    private readonly int _position;
    private readonly ISet<string> _imports;

    /// <summary>Names types at a position.</summary>
    /// <param name="file">The file.</param>
    /// <param name="position">The position.</param>
    /// <param name="imports">Gets the namespaces that the file must import.</param>
    public TypeNames(SourceFile file, int position, ISet<string> imports)
    {
        _file = file;
        _position = position;
        _imports = imports;
    }

    /// <summary>The same names for code that is perhaps not written: its imports are noted when <see cref="Import"/> says so.</summary>
    public TypeNames OnTrial(ISet<string> imports) => new(_file, _position, imports);

    /// <summary>Notes namespaces that the file must import.</summary>
    public void Import(IEnumerable<string> namespaces) => _imports.UnionWith(namespaces);

    /// <summary>A type of the client library; null if it has none of that name.</summary>
    public INamedTypeSymbol? Model(string name) => _file.Model.Compilation.GetTypesByMetadataName($"{Models}.{name}").FirstOrDefault(type => _file.Model.IsAccessible(_position, type));

    /// <summary><c>List</c> of a type.</summary>
    public string? ListOf(string itemType) => Generic("List`1", itemType);

    /// <summary><c>Dictionary</c> of texts and a type.</summary>
    public string? MapOf(string valueType) => Generic("Dictionary`2", valueType, "string, ");

    /// <summary>What a type is called there.</summary>
    public string Of(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            return $"{Of(outer)}.{type.Name}";
        }

        ImmutableArray<ISymbol> known = _file.Model.LookupNamespacesAndTypes(_position, name: type.Name);
        INamedTypeSymbol[] rivals = known.OfType<INamedTypeSymbol>().Where(symbol => symbol.Arity == type.Arity).ToArray();
        if (rivals.Length == 0 && !known.OfType<INamespaceSymbol>().Any() && !type.ContainingNamespace.IsGlobalNamespace)
        {
            _imports.Add(type.ContainingNamespace.ToDisplayString());
            return type.Name;
        }

        return rivals.Length == 1 && SymbolEqualityComparer.Default.Equals(rivals[0].OriginalDefinition, type.OriginalDefinition)
            ? type.Name
            : $"{type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{type.Name}";
    }

    private string? Generic(string metadataName, string lastArgument, string otherArguments = "") =>
        _file.Model.Compilation.GetTypesByMetadataName($"{Collections}.{metadataName}").FirstOrDefault() is { } type
            ? $"{Of(type)}<{otherArguments}{(Model(lastArgument) is { } model ? Of(model) : lastArgument)}>"
            : null;
}
