using System.Linq;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Which method of a type a call of a virtual or interface member runs.</summary>
internal static class Dispatch
{
    /// <summary>Whether the type of the object decides which method runs.</summary>
    public static bool Decides(IMethodSymbol method) => method.IsVirtual || method.IsAbstract || method.IsOverride;

    /// <summary>The method that runs on an object of exactly that type; null if that is not known.</summary>
    public static IMethodSymbol? ImplementationIn(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.FindImplementationForInterfaceMember(method.ConstructedFrom) as IMethodSymbol is { } implementation
                ? implementation.ContainingType.TypeKind == TypeKind.Interface ? implementation : ImplementationIn(type, implementation)
                : null;
        }

        if (!Decides(method))
        {
            return method;
        }

        for (INamedTypeSymbol? owner = type; owner is not null; owner = owner.BaseType)
        {
            if (owner.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(one => IsOrOverrides(one, method)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsOrOverrides(IMethodSymbol one, IMethodSymbol method)
    {
        for (IMethodSymbol? overridden = one; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
