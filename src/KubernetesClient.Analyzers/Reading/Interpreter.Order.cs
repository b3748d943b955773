using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// What puts items into an order or into groups. Which of two texts comes first depends on where the program runs: only
/// numbers have an order, and texts that it compares character by character.
/// </summary>
internal sealed partial class Interpreter
{
    private const string OrdinalComparer = $"{Static}P:System.StringComparer.Ordinal";

    private static bool IsOrdinal(Value comparer) => comparer is Opaque { Identity: OrdinalComparer };

    /// <summary>The comparer that is the same in every culture; null for any other property.</summary>
    private static Opaque? ReadComparer(IPropertyReferenceOperation reference) =>
        reference.Property is { IsStatic: true, Name: "Ordinal", ContainingType: { Name: "StringComparer", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }
            ? new Opaque(OrdinalComparer, "StringComparer.Ordinal", OriginOf(reference))
            : null;

    private IEnumerable<Value?> OrderBy(Value source, Value? function, Value? comparer, bool isDescending)
    {
        if (AllOf(source) is not { } all)
        {
            return NotKnown();
        }

        var keyed = new List<(Value Key, Value Item)>();
        foreach (Value item in all)
        {
            if ((function is null ? item : RunFunction(function, ImmutableArray.Create(item))) is not { } key)
            {
                return NotKnown();
            }

            keyed.Add((key, item));
        }

        return Ordered(keyed, comparer, isDescending)?.Cast<Value?>() ?? NotKnown();
    }

    private static IEnumerable<Value>? Ordered(List<(Value Key, Value Item)> keyed, Value? comparer, bool isDescending)
    {
        IComparer<Value>? order = comparer is null && keyed.All(one => one.Key is Number) ? Comparer<Value>.Create((one, other) => ((Number)one).Amount.CompareTo(((Number)other).Amount))
            : comparer is not null && IsOrdinal(comparer) && keyed.All(one => one.Key is Text { Literal: not null }) ? Comparer<Value>.Create((one, other) => string.CompareOrdinal(((Text)one).Literal, ((Text)other).Literal))
            : null;
        return order is null ? null
            : (isDescending ? keyed.OrderByDescending(one => one.Key, order) : keyed.OrderBy(one => one.Key, order)).Select(one => one.Item);
    }

    /// <summary>The items of a list in their order; items that are the same in it are the same text or number. Null if it is not known.</summary>
    private static ImmutableList<Value>? Sorted(ListCell list, ImmutableArray<Value> arguments) =>
        Ordered(list.Items.Select(item => (item, item)).ToList(), arguments.IsEmpty ? null : arguments[0], isDescending: false)?.ToImmutableList();

    /// <summary>The groups of items of one key, in the order of their first ones.</summary>
    private IEnumerable<Value?> GroupBy(Value source, Value function, Value? element)
    {
        if (AllOf(source) is not { } all)
        {
            return NotKnown();
        }

        var groups = new List<(Value Key, ImmutableList<Value> Items)>();
        foreach (Value item in all)
        {
            if (RunFunction(function, ImmutableArray.Create(item)) is not { } key || (element is null ? item : RunFunction(element, ImmutableArray.Create(item))) is not { } held)
            {
                return NotKnown();
            }

            Answer[] same = groups.Select(group => IsSameKey(group.Key, key)).ToArray();
            int place = Array.IndexOf(same, Answer.Yes);
            if (place < 0 && (same.Contains(Answer.Maybe) || key is not (Text or Number or Opaque)))
            {
                return NotKnown();
            }

            if (place < 0)
            {
                groups.Add((key, ImmutableList.Create(held)));
            }
            else
            {
                groups[place] = (groups[place].Key, groups[place].Items.Add(held));
            }
        }

        return groups.Select(group => (Value?)Allocate(new ListCell(group.Items, Origin: null) { Key = group.Key })).ToList();
    }

    private static Answer IsSameKey(Value one, Value other) =>
        one is Number first && other is Number second ? AnswerOf(first.Amount == second.Amount) : one.IsSameText(other);

    /// <summary>What a function makes of all items, one after the other; null if that is not known.</summary>
    private Value? Aggregate(ImmutableArray<Value> arguments)
    {
        Value? result = arguments.Length == 2 ? null : arguments[1];
        Value function = arguments[arguments.Length == 2 ? 1 : 2];
        foreach (Value? item in Enumerate(arguments[0]))
        {
            result = item is null ? null : result is null ? item : RunFunction(function, ImmutableArray.Create(result, item));
            if (result is null || _state.HasEnded)
            {
                return null;
            }
        }

        return result is null ? Fail() : arguments.Length == 4 ? RunFunction(arguments[3], ImmutableArray.Create(result)) : result;
    }

    /// <summary>The sum, the largest or the smallest of numbers; null if that is not known.</summary>
    private Number? Total(IInvocationOperation invocation, Value source, Value? function)
    {
        if (!IsWholeNumber(invocation.Type) || AllOf(source) is not { } all)
        {
            return null;
        }

        var amounts = new List<long>();
        foreach (Value item in all)
        {
            if ((function is null ? item : RunFunction(function, ImmutableArray.Create(item))) is not Number { Amount: var amount })
            {
                return null;
            }

            amounts.Add(amount);
        }

        string name = invocation.TargetMethod.Name;
        if (amounts.Count == 0 && name != "Sum")
        {
            return null;
        }

        decimal total = name == "Sum" ? amounts.Sum(amount => (decimal)amount) : name == "Max" ? amounts.Max() : amounts.Min();
        return total is >= long.MinValue and <= long.MaxValue && Arithmetic.Fits((long)total, invocation.Type) ? new Number((long)total, OriginOf(invocation)) : null;
    }
}
