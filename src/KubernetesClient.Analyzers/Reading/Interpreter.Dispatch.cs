using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Which code a call of a virtual or interface member runs.</summary>
internal sealed partial class Interpreter
{
    /// <summary>
    /// The method that runs on an object that was made here, whose type is known exactly; null if it is not, or if its
    /// members that may be meant differ.
    /// </summary>
    private IMethodSymbol? ImplementationFor(IMethodSymbol method, Value? receiver, bool isVirtualCall)
    {
        if (!isVirtualCall || !IsDispatched(method))
        {
            return method;
        }

        if (receiver is null || !IsOwnObject(receiver))
        {
            return null;
        }

        IMethodSymbol?[] implementations = Choice.MembersOf(receiver)
            .Select(one => ImplementationIn(((ObjectCell)CellOf(one)!).Type, method))
            .Distinct<IMethodSymbol?>(SymbolEqualityComparer.Default)
            .ToArray();
        return implementations.Length == 1 ? implementations[0] : null;
    }

    private static bool IsDispatched(IMethodSymbol method) => method.IsVirtual || method.IsAbstract || method.IsOverride;

    private static IMethodSymbol? ImplementationIn(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.FindImplementationForInterfaceMember(method.ConstructedFrom) as IMethodSymbol is { } implementation
                ? implementation.ContainingType.TypeKind == TypeKind.Interface ? implementation : ImplementationIn(type, implementation)
                : null;
        }

        if (!IsDispatched(method))
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

    private static bool IsVirtual(IPropertyReferenceOperation reference) => reference.Instance?.Syntax is not BaseExpressionSyntax;
}
