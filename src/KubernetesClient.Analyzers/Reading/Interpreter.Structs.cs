using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Structs that can be changed. Of such a value nothing is known but that it is the same at each read: a copy of it stays the
/// same when the original is changed, so what is changed is another value from then on.
/// </summary>
internal sealed partial class Interpreter
{
    private static bool IsMutableStruct(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, IsReadOnly: false, IsTupleType: false } && !IsImmutable(type);

    /// <summary>Makes the struct whose member is written, or whose method may write one, another value where it is held.</summary>
    private void ChangeStruct(IOperation? changed)
    {
        if (changed is null || !IsMutableStruct(changed.Type) || _state.HasEnded)
        {
            return;
        }

        switch (changed)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation:
                SetLocal(LocalReadBy(changed)!, Fresh(changed));
                break;
            case IFieldReferenceOperation { Instance: { } holder } field:
                ChangeStructIn(field, Evaluate(holder));
                ChangeStruct(holder);
                break;
            case IArrayElementReferenceOperation { ArrayReference: var array }:
                Escape(Evaluate(array));
                break;
            case IInstanceReferenceOperation:
                StartGeneration(_frame.Instance ?? Unknown.Nowhere);
                break;
        }
    }

    /// <summary>Whoever is handed a value by another name may have put another one there.</summary>
    private Unknown ForgetValue(IOperation place)
    {
        NotUnderstood(place);
        if (LocalReadBy(place) is { } local)
        {
            SetLocal(local, Unknown.Nowhere);
        }

        return Unknown.Nowhere;
    }

    private void ChangeStructIn(IFieldReferenceOperation field, Value holder)
    {
        if (IsOwnObject(holder))
        {
            SetMembers(holder, field.Field, Fresh(field));
        }
        else
        {
            StartGeneration(holder);
        }
    }

    /// <summary>Whether a call may change the struct that it is made on.</summary>
    private static bool MayChangeItsStruct(IInvocationOperation call) =>
        !call.TargetMethod.IsStatic && !call.TargetMethod.IsReadOnly && IsMutableStruct(call.Instance?.Type);
}
