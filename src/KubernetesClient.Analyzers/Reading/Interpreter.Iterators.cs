using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Iterators: a list of what they yield, where that is taken at once.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Runs an iterator to its end; null if something else may happen before it is done.</summary>
    private Value? RunIterator(IInvocationOperation invocation, IMethodSymbol method, Value? receiver)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        if (definition.IsAsync || !_context.IsIterator(definition) || _context.BodyOf(definition) is not { } body || !IsTakenAtOnce(invocation))
        {
            return null;
        }

        (IParameterSymbol Parameter, Value Value)[] bound = Bind(definition, invocation.Arguments);
        if (IsLoopedOver(invocation) && ReachableFrom(bound.Select(one => one.Value).Append(receiver ?? Absent.NeverSet).ToImmutableArray()).Count > 0)
        {
            return EscapeInto(invocation, bound.Select(one => one.Value).Append(receiver ?? Absent.NeverSet).ToImmutableArray());
        }

        Reference yielded = Allocate(new ListCell(ImmutableList<Value>.Empty, OriginOf(invocation)));
        RunInCallee(definition, receiver, EnclosingOf(definition), () =>
        {
            _frame.YieldsInto = yielded;
            foreach ((IParameterSymbol parameter, Value value) in bound)
            {
                SetLocal(_frame, parameter, value);
            }

            RunBody(body);
            _state.HandedOver = _state.HandedOver.Except(_frame.YieldedFirst);
            return Absent.NeverSet;
        });
        return yielded;
    }

    /// <summary>Puts a value into what an iterator gives.</summary>
    private void YieldInto(Reference list, Value value)
    {
        if (CellOf(list) is ListCell { HasEscaped: false } cell)
        {
            _state.Write(list.Cell, cell with { Items = cell.Items.Add(value) });
        }
        else
        {
            Escape(value);
        }
    }

    /// <summary>
    /// Whether what an iterator gives goes straight into a list, a loop or a text. Held in a variable, it would run later, and
    /// again each time that it is asked for.
    /// </summary>
    private static bool IsTakenAtOnce(IOperation given)
    {
        IOperation taker = given;
        while (taker.Parent is IConversionOperation or IArgumentOperation || IsQuery(taker.Parent))
        {
            taker = taker.Parent!;
        }

        return taker.Parent switch
        {
            IInvocationOperation call => IsCollectionMember(call.TargetMethod)
                || call.TargetMethod is { Name: "ToList" or "ToArray" or "ToDictionary" or "First" or "Last" or "Single", ContainingType.Name: "Enumerable" }
                || call.TargetMethod is { Name: "Join" or "Concat", ContainingType.SpecialType: SpecialType.System_String },
            IObjectCreationOperation { Type: { } type } => IsGenericCollection(type),
            IForEachLoopOperation loop => loop.Collection == taker,
            { } spread => CollectionExpression.IsSpread(spread),
            null => false,
        };
    }

    private static bool IsQuery(IOperation? operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Select" or "Where" or "Concat" or "Append" or "Prepend" or "OfType" or "Cast", ContainingType.Name: "Enumerable" } };

    private static bool IsLoopedOver(IOperation given)
    {
        IOperation taker = given;
        while (taker.Parent is IConversionOperation)
        {
            taker = taker.Parent;
        }

        return taker.Parent is IForEachLoopOperation;
    }
}
