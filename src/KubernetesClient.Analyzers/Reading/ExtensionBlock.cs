using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// The extension blocks of C# 14 read without the names that newer versions of Roslyn have for them: the shipped assemblies
/// compile against a version that does not know them.
/// </summary>
internal static class ExtensionBlock
{
    private const int ExtensionTypeKind = 14;

    /// <summary>Whether a member is declared in such a block.</summary>
    public static bool Has(ISymbol member) => (int?)member.ContainingType?.TypeKind == ExtensionTypeKind;

    /// <summary>Whether a parameter is that of a block: the object on which its members are called.</summary>
    public static bool IsReceiver(ISymbol local) => local is IParameterSymbol { ContainingSymbol: INamedTypeSymbol { TypeKind: (TypeKind)ExtensionTypeKind } };
}
