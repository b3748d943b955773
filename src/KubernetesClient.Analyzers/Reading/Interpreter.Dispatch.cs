using System.Collections.Immutable;
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
    /// The method that runs on an object whose type is known exactly; null if it is not, or if its members that may be meant
    /// differ.
    /// </summary>
    /// <param name="method">The method that the call names.</param>
    /// <param name="receiver">The object; null for a static method.</param>
    /// <param name="mention">Where the call names the object.</param>
    /// <param name="isVirtualCall">Whether the type of the object decides.</param>
    private IMethodSymbol? ImplementationFor(IMethodSymbol method, Value? receiver, IOperation? mention, bool isVirtualCall)
    {
        if (!isVirtualCall || !Dispatch.Decides(method))
        {
            return method;
        }

        if (receiver is null)
        {
            return null;
        }

        if (!IsOwnObject(receiver))
        {
            return OnlyTypeOf(receiver, mention) is { } only ? Dispatch.ImplementationIn(only, method) : null;
        }

        return OnlyImplementationFor(receiver, method);
    }

    private IMethodSymbol? OnlyImplementationFor(Value receiver, IMethodSymbol method)
    {
        IMethodSymbol?[] implementations = Choice.MembersOf(receiver)
            .Select(one => Dispatch.ImplementationIn(((ObjectCell)CellOf(one)!).Type, method))
            .Distinct<IMethodSymbol?>(SymbolEqualityComparer.Default)
            .ToArray();
        return implementations.Length == 1 ? implementations[0] : null;
    }

    /// <summary>The only type that an object which was not made here can have; null if there may be several.</summary>
    private INamedTypeSymbol? OnlyTypeOf(Value receiver, IOperation? mention) =>
        _context.OnlyTypeOf(_typeOfEntry is not null && receiver is Opaque { Identity: var identity } && identity == _instanceOfEntry ? _typeOfEntry : mention?.Type);

    /// <summary>
    /// Whether a call may be followed: something may stand between an interface and the object behind it, which passes on what
    /// it is asked. Only of a member that gives a value for values the result is the same then.
    /// </summary>
    private bool MayFollow(IInvocationOperation call, Value? receiver) =>
        call.TargetMethod.ContainingType.TypeKind != TypeKind.Interface
        || receiver is null
        || IsOwnObject(receiver)
        || (!call.TargetMethod.ReturnsVoid && call.Arguments.All(argument => WithoutConversions(argument.Value).Type is not { } type || IsImmutable(type) || IsOfProgram(type)));

    private bool IsOfProgram(ITypeSymbol type) => type.TypeKind != TypeKind.Delegate && _context.SourceOf(type.OriginalDefinition) is not null;

    /// <summary>The property that is read on an object of the only type that it can have; else the one that the code names.</summary>
    private (IPropertySymbol Property, bool IsCertain) PropertyReadBy(IPropertyReferenceOperation reference, Value? receiver)
    {
        IPropertySymbol named = reference.Property;
        return !MayBeOverridden(named) ? (named, true)
            : receiver is not null && named.GetMethod is { } getter && IsVirtual(reference) && ImplementationFor(getter, receiver, reference.Instance, isVirtualCall: true) is { AssociatedSymbol: IPropertySymbol actual } ? (actual, true)
            : (named, false);
    }

    private static bool IsVirtual(IPropertyReferenceOperation reference) => reference.Instance?.Syntax is not BaseExpressionSyntax;
}
