using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Which types are the library's models: those of namespace <c>k8s.Models</c> of any other assembly. A type of that name in
/// the compilation itself, or in another namespace, is somebody's own.
/// </summary>
internal sealed class ModelTypes
{
    private static readonly ImmutableArray<string> Witnesses = ImmutableArray.Create("k8s.Models.V1StatefulSet", "k8s.Models.V1Deployment");

    private readonly IAssemblySymbol _program;
    private readonly ImmutableArray<INamespaceSymbol> _namespaces;

    private ModelTypes(IAssemblySymbol program, ImmutableArray<INamespaceSymbol> namespaces)
    {
        _program = program;
        _namespaces = namespaces;
    }

    /// <summary>The library's models as a compilation sees them; null if it does not reference the library.</summary>
    public static ModelTypes? Of(Compilation compilation)
    {
        ImmutableArray<INamespaceSymbol> namespaces = Witnesses
            .SelectMany(name => compilation.GetTypesByMetadataName(name))
            .Where(type => IsModel(type, compilation.Assembly))
            .Select(type => type.ContainingNamespace)
            .Distinct<INamespaceSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();
        return namespaces.IsEmpty ? null : new ModelTypes(compilation.Assembly, namespaces);
    }

    /// <summary>Whether a type is one of the library's models.</summary>
    public bool IsModel(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, ContainingType: null } named
        && (IsInKnownNamespace(named) || IsModel(named, _program));

    /// <summary>
    /// Whether a property is one of a model object: its own, or that of an interface which the library's models implement.
    /// </summary>
    public bool HasProperty(IPropertySymbol property) =>
        !property.IsStatic
        && property.Parameters.IsEmpty
        && ((IsModel(property.ContainingType) && !IsScalar(property.ContainingType)) || IsInterfaceOfModels(property.ContainingType));

    private bool IsInterfaceOfModels(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface, Name: "IKubernetesObject" or "IMetadata" or "ISpec" or "IStatus" or "IItems", ContainingType: null }
        && type.ContainingNamespace is { Name: "k8s", ContainingNamespace.IsGlobalNamespace: true } or { Name: "Models", ContainingNamespace: { Name: "k8s", ContainingNamespace.IsGlobalNamespace: true } }
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _program);

    /// <summary>Nearly all types that are asked for are in the namespace of the one library: one look tells.</summary>
    private bool IsInKnownNamespace(INamedTypeSymbol type)
    {
        INamespaceSymbol space = type.ContainingNamespace;
        foreach (INamespaceSymbol known in _namespaces)
        {
            if (ReferenceEquals(space, known))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsModel(INamedTypeSymbol type, IAssemblySymbol program) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, ContainingType: null }
        && type.ContainingNamespace is { Name: "Models", ContainingNamespace: { Name: "k8s", ContainingNamespace.IsGlobalNamespace: true } }
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, program);

    /// <summary>Whether a type is the one for a port or an amount, which holds a text.</summary>
    public bool IsIntOrString(ITypeSymbol? type) => type?.Name is "IntOrString" or "IntstrIntOrString" && IsModel(type);

    /// <summary>Whether a type is a model that Kubernetes writes as a single text or number, not as an object.</summary>
    public bool IsScalar(ITypeSymbol? type) =>
        type?.Name is "ResourceQuantity" or "IntOrString" or "IntstrIntOrString" && IsModel(type);
}
