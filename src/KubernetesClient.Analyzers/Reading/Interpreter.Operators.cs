using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Operators and conversions that a program or a library defines: they are calls.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Calls an operator with operands that were evaluated.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="method">The method that defines the operator; null for one of the language.</param>
    /// <param name="operands">The operands.</param>
    /// <returns>What it gives; null if it only reads its operands.</returns>
    private Value? EvaluateOperator(IOperation operation, IMethodSymbol? method, params Value[] operands)
    {
        if (method is null || method.IsImplicitlyDeclared || method.ContainingType.SpecialType == SpecialType.System_String)
        {
            return null;
        }

        IMethodSymbol definition = method.OriginalDefinition;
        ImmutableArray<Value> values = operands.ToImmutableArray();
        foreach (Value value in values)
        {
            Use(value);
        }

        if (_context.SourceOf(definition) is null)
        {
            return IsImmutable(operation.Type) ? null : HandOver(operation, values);
        }

        return TakesAsDeclared(operation, method) && CanRun(definition, isVirtualCall: false) && _context.BodyOf(definition) is { } body
            ? ReadThrough(operation, definition, RunOn(definition, body, instance: null, enclosing: null, values))
            : EscapeInto(operation, values);
    }

    /// <summary>Whether the operands are what the method takes: where one may be null instead, the method is not called for that.</summary>
    private static bool TakesAsDeclared(IOperation operation, IMethodSymbol method) =>
        operation is not IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }
        && operation.ChildOperations.Zip(method.Parameters, (operand, parameter) => IsNullable(parameter.Type) || !IsNullable(operand.Type)).All(isAsDeclared => isAsDeclared);

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
