using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Goes through lists, dictionaries and queries item by item, as the program does: what it does between two items it has done
/// when the next one is made. Where an item is null, it and those after it are not known.
/// </summary>
internal sealed partial class Interpreter
{
    private const string Pair = "KeyValuePair";

    private IEnumerable<Value?> Enumerate(Value sequence) => CellOf(sequence) switch
    {
        ListCell => EnumerateList(sequence),
        MapCell { IsOpen: false, HasEscaped: false } map => map.Entries.Select(entry => PairOf(entry.Key, entry.Value)),
        QueryCell query => EnumerateQuery(query),
        _ => NotKnown(),
    };

    private static Value?[] NotKnown() => new Value?[] { null };

    /// <summary>The list may change while the program goes through it.</summary>
    private IEnumerable<Value?> EnumerateList(Value sequence)
    {
        int index = 0;
        while (CellOf(sequence) is ListCell { IsOpen: false, HasEscaped: false } list && !_state.HandedOver.Contains(((Reference)sequence).Cell))
        {
            if (index == list.Items.Count)
            {
                yield break;
            }

            yield return list.Items[index++];
        }

        yield return null;
    }

    private Reference PairOf(Value key, Value value) =>
        Allocate(new ModelCell(Pair, PropertyValues.None.With("Key", key).With("Value", value), Origin: null));

    private IEnumerable<Value?> EnumerateQuery(QueryCell query)
    {
        ImmutableArray<Value> arguments = query.Arguments;
        return query.Operator switch
        {
            "Select" => Select(arguments[0], arguments[1]),
            "Where" => Where(arguments[0], arguments[1]),
            "SelectMany" => SelectMany(arguments[0], arguments[1], arguments.Length == 3 ? arguments[2] : null),
            "Concat" => Enumerate(arguments[0]).Concat(Enumerated(arguments[1])),
            "Append" => Enumerate(arguments[0]).Append(arguments[1]),
            "Prepend" => Enumerate(arguments[0]).Prepend(arguments[1]),
            "Union" => Distinct(Enumerate(arguments[0]).Concat(Enumerated(arguments[1]))),
            "Distinct" => Distinct(Enumerate(arguments[0])),
            "Reverse" => Reverse(arguments[0]),
            "Skip" => Skip(Enumerate(arguments[0]), ((Number)arguments[1]).Amount),
            "Take" => Take(Enumerate(arguments[0]), ((Number)arguments[1]).Amount),
            "Zip" => Zip(arguments[0], arguments[1], arguments.Length == 3 ? arguments[2] : null),
            "OrderBy" or "OrderByDescending" => OrderBy(arguments[0], arguments[1], arguments.Length == 3 ? arguments[2] : null, query.Operator == "OrderByDescending"),
            "Order" or "OrderDescending" => OrderBy(arguments[0], function: null, arguments.Length == 2 ? arguments[1] : null, query.Operator == "OrderDescending"),
            "GroupBy" => GroupBy(arguments[0], arguments[1], arguments.Length == 3 ? arguments[2] : null),
            "OfType" => OfType(arguments[0], ((Text)arguments[1]).Literal),
            _ => Enumerate(arguments[0]),
        };
    }

    /// <summary>A sequence that is looked at only when its turn comes.</summary>
    private IEnumerable<Value?> Enumerated(Value sequence)
    {
        foreach (Value? item in Enumerate(sequence))
        {
            yield return item;
        }
    }

    private IEnumerable<Value?> Select(Value source, Value function)
    {
        int index = 0;
        foreach (Value? item in Enumerate(source))
        {
            Value? made = item is null ? null : RunForItem(function, item, index++);
            if (_state.HasEnded)
            {
                yield break;
            }

            yield return made;
        }
    }

    private IEnumerable<Value?> Where(Value source, Value function)
    {
        int index = 0;
        foreach (Value? item in Enumerate(source))
        {
            Value? answer = item is null ? null : RunForItem(function, item, index++);
            if (_state.HasEnded)
            {
                yield break;
            }

            if (answer is not Flag { IsSet: false })
            {
                yield return answer is Flag ? item : null;
            }
        }
    }

    private IEnumerable<Value?> SelectMany(Value source, Value function, Value? result)
    {
        int index = 0;
        foreach (Value? item in Enumerate(source))
        {
            Value? several = item is null ? null : RunForItem(function, item, index++);
            foreach (Value? inner in several is null ? NotKnown() : Enumerate(several))
            {
                yield return inner is null || result is null ? inner : RunFunction(result, ImmutableArray.Create(item!, inner));
            }

            if (_state.HasEnded)
            {
                yield break;
            }
        }
    }

    /// <summary>A function of LINQ may take the index of the item too.</summary>
    private Value? RunForItem(Value function, Value item, int index) =>
        CellOf(function) is FunctionCell { Method.Parameters.Length: 2 }
            ? RunFunction(function, ImmutableArray.Create(item, new Number(index, Origin: null)))
            : RunFunction(function, ImmutableArray.Create(item));

    private static IEnumerable<Value?> Distinct(IEnumerable<Value?> items)
    {
        var seen = new List<Value>();
        foreach (Value? item in items)
        {
            Answer[] answers = seen.Select(one => item is Text && one is Text ? item.IsSameText(one) : Answer.Maybe).ToArray();
            if (item is null || (answers.Contains(Answer.Maybe) && !answers.Contains(Answer.Yes)))
            {
                yield return null;
            }
            else if (!answers.Contains(Answer.Yes))
            {
                seen.Add(item);
                yield return item;
            }
        }
    }

    private IEnumerable<Value?> Reverse(Value source) => AllOf(source) is { } all ? Enumerable.Reverse<Value?>(all) : NotKnown();

    private static IEnumerable<Value?> Skip(IEnumerable<Value?> items, long count)
    {
        foreach (Value? item in items)
        {
            if (item is null || count-- <= 0)
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<Value?> Take(IEnumerable<Value?> items, long count)
    {
        if (count <= 0)
        {
            yield break;
        }

        foreach (Value? item in items)
        {
            yield return item;
            if (--count == 0)
            {
                yield break;
            }
        }
    }

    private IEnumerable<Value?> Zip(Value source, Value other, Value? function)
    {
        using IEnumerator<Value?> others = Enumerate(other).GetEnumerator();
        foreach (Value? item in Enumerate(source))
        {
            if (!others.MoveNext() || _state.HasEnded)
            {
                yield break;
            }

            yield return item is null || others.Current is not { } second ? null
                : function is null ? Allocate(new TupleCell(ImmutableArray.Create(item, second), Origin: null))
                : RunFunction(function, ImmutableArray.Create(item, second));
        }
    }

    private IEnumerable<Value?> OfType(Value source, string? type)
    {
        foreach (Value? item in Enumerate(source))
        {
            if (item is null || CellOf(item) is not ModelCell { IsSupposed: false } model)
            {
                yield return null;
            }
            else if (model.Type == type)
            {
                yield return item;
            }
        }
    }

    private List<Value>? AllOf(Value source)
    {
        var all = new List<Value>();
        foreach (Value? item in Enumerate(source))
        {
            if (item is null)
            {
                return null;
            }

            all.Add(item);
        }

        return all;
    }
}
