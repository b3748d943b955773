using System;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What operators make of constants.</summary>
internal static class Arithmetic
{
    /// <summary>Larger floating-point numbers are written with an exponent.</summary>
    private const long LargestWrittenInFull = 1_000_000;

    /// <summary>The result of an operator on known operands; null if it is not known.</summary>
    /// <param name="binary">The operator.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <param name="isNull">Says whether an operand is null.</param>
    /// <param name="origin">Where the operator stands.</param>
    public static Value? ResultOf(IBinaryOperation binary, Value left, Value right, Func<Value, Answer> isNull, Origin origin) => (left, right) switch
    {
        (Number one, Number other) when AreNumbers(binary) => ResultOf(binary, one.Amount, other.Amount, origin),
        (_, Absent) => IsSame(binary, isNull(left), origin),
        (Absent, _) => IsSame(binary, isNull(right), origin),
        (Text or Opaque, Text or Opaque) when AreStrings(binary) => IsSame(binary, left.IsSameText(right), origin),
        (Flag one, Flag other) when binary.OperatorMethod is null => IsEqual(binary, one.IsSet == other.IsSet, origin),
        _ => null,
    };

    /// <summary>Whether a type has a number and writes it as a whole one.</summary>
    public static bool Fits(long amount, ITypeSymbol? type) => WithoutNullable(type) switch
    {
        SpecialType.System_SByte => amount is >= sbyte.MinValue and <= sbyte.MaxValue,
        SpecialType.System_Byte => amount is >= byte.MinValue and <= byte.MaxValue,
        SpecialType.System_Int16 => amount is >= short.MinValue and <= short.MaxValue,
        SpecialType.System_UInt16 => amount is >= ushort.MinValue and <= ushort.MaxValue,
        SpecialType.System_Int32 => amount is >= int.MinValue and <= int.MaxValue,
        SpecialType.System_UInt32 => amount is >= uint.MinValue and <= uint.MaxValue,
        SpecialType.System_UInt64 => amount >= 0,
        SpecialType.System_Single or SpecialType.System_Double => Math.Abs(amount) <= LargestWrittenInFull,
        SpecialType.System_Char => false,
        _ => type?.TypeKind != TypeKind.Enum,
    };

    private static Value? ResultOf(IBinaryOperation binary, long left, long right, Origin origin)
    {
        try
        {
            return binary.OperatorKind switch
            {
                BinaryOperatorKind.Add => Number(checked(left + right), binary, origin),
                BinaryOperatorKind.Subtract => Number(checked(left - right), binary, origin),
                BinaryOperatorKind.Multiply => Number(checked(left * right), binary, origin),
                BinaryOperatorKind.Divide when right > 0 => Number(left / right, binary, origin),
                BinaryOperatorKind.Remainder when right > 0 => Number(left % right, binary, origin),
                BinaryOperatorKind.LessThan => new Flag(left < right, origin),
                BinaryOperatorKind.LessThanOrEqual => new Flag(left <= right, origin),
                BinaryOperatorKind.GreaterThan => new Flag(left > right, origin),
                BinaryOperatorKind.GreaterThanOrEqual => new Flag(left >= right, origin),
                _ => IsEqual(binary, left == right, origin),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Number? Number(long amount, IBinaryOperation binary, Origin origin) =>
        IsInteger(binary.Type) && Fits(amount, binary.Type) ? new Number(amount, origin) : null;

    private static bool AreNumbers(IBinaryOperation binary) =>
        binary.OperatorMethod is null
        && (binary.LeftOperand.Type is { TypeKind: TypeKind.Enum } || WithoutNullable(binary.LeftOperand.Type) is >= SpecialType.System_SByte and <= SpecialType.System_UInt64);

    private static bool AreStrings(IBinaryOperation binary) =>
        binary.LeftOperand.Type?.SpecialType == SpecialType.System_String
        && binary.RightOperand.Type?.SpecialType == SpecialType.System_String;

    private static Flag? IsSame(IBinaryOperation binary, Answer isSame, Origin origin) => isSame switch
    {
        Answer.Yes => IsEqual(binary, true, origin),
        Answer.No => IsEqual(binary, false, origin),
        _ => null,
    };

    private static Flag? IsEqual(IBinaryOperation binary, bool isEqual, Origin origin) => binary.OperatorKind switch
    {
        BinaryOperatorKind.Equals => new Flag(isEqual, origin),
        BinaryOperatorKind.NotEquals => new Flag(!isEqual, origin),
        _ => null,
    };

    private static bool IsInteger(ITypeSymbol? type) => WithoutNullable(type) is SpecialType.System_Int32 or SpecialType.System_Int64;

    private static SpecialType WithoutNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments }
            ? arguments[0].SpecialType
            : type?.SpecialType ?? SpecialType.None;
}
