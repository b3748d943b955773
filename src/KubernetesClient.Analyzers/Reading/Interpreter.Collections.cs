using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What the members of lists, arrays and dictionaries do.</summary>
internal sealed partial class Interpreter
{
    private static bool IsCollectionMember(ISymbol member) => !member.IsStatic && member.ContainingType switch
    {
        { SpecialType: SpecialType.System_Array } => true,
        { Name: "List" or "IList" or "ICollection" or "IReadOnlyList" or "IReadOnlyCollection" } type => IsGenericCollection(type),
        { Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary" } type => IsGenericCollection(type),
        _ => false,
    };

    private Value EvaluateCollectionCall(IInvocationOperation invocation)
    {
        Value receiver = UnlessNull(Evaluate(invocation.Instance));
        if (invocation.TargetMethod.Name is "TryGetValue" or "Remove" && invocation.Arguments.Length == 2)
        {
            return EvaluateLookUp(invocation, receiver);
        }

        ImmutableArray<Value> values = EvaluateArguments(invocation.Arguments);
        return EvaluateCollectionCall(invocation, receiver, values) ?? EvaluateUnknownCollectionCall(invocation, receiver, values);
    }

    /// <summary>A search for a key, after which the entry may be taken out: what it finds is known if the dictionary is.</summary>
    private Value EvaluateLookUp(IInvocationOperation search, Value receiver)
    {
        Value key = EvaluateArgument(search.Arguments[0]);
        Use(receiver);
        if (CellOf(receiver) is MapCell { HasEscaped: false } map
            && IndexOf(map, key) is { } place
            && LocalIn(search.Arguments[1].Value) is { } target)
        {
            SetLocal(target, place >= 0 ? map.Entries[place].Value : Absent.NeverSet);
            if (place >= 0 && search.TargetMethod.Name == "Remove")
            {
                Change(receiver, map with { Entries = map.Entries.RemoveAt(place) });
            }

            return new Flag(place >= 0, OriginOf(search));
        }

        NotUnderstood(search.Arguments[1]);
        return search.TargetMethod.Name == "TryGetValue" && search.Arguments[1].Parameter is { } found && IsImmutable(found.Type)
            ? Fresh(search)
            : EvaluateUnknownCollectionCall(search, receiver, ImmutableArray.Create(key));
    }

    private Value? EvaluateCollectionCall(IInvocationOperation invocation, Value receiver, ImmutableArray<Value> values)
    {
        switch (invocation.TargetMethod.Name, CellOf(receiver))
        {
            case ("ContainsKey", MapCell { HasEscaped: false } map) when IndexOf(map, values[0]) is { } place:
                return new Flag(place >= 0, OriginOf(invocation));
            case ("Contains", ListCell) when Contains(receiver, values[0]) is { } contains:
                return new Flag(contains, OriginOf(invocation));
            case ("Contains" or "ContainsKey" or "ContainsValue" or "IndexOf" or "LastIndexOf", _):
                Use(receiver);
                Use(values[0]);
                return Fresh(invocation);
            case ("ToArray", ListCell list):
                return Allocate(new ListCell(list.Items, OriginOf(invocation)) { IsOpen = list.IsOpen || list.HasEscaped, MayHold = list.MayHold });
            case (_, null or { HasEscaped: true }):
                return null;
            case ("Add", ListCell list) when values.Length == 1:
                return Change(receiver, list with { Items = list.Items.Add(values[0]) });
            case ("AddRange", ListCell) when values.Length == 1:
                return AddRange(receiver, ItemsFrom(values[0]));
            case ("Insert", ListCell { IsOpen: false } list) when IsIndexUpTo(list.Items.Count, values[0]):
                return Change(receiver, list with { Items = list.Items.Insert((int)((Number)values[0]).Amount, values[1]) });
            case ("RemoveAt", ListCell { IsOpen: false } list) when IsIndexIn(list, values[0]):
                return Change(receiver, list with { Items = list.Items.RemoveAt((int)((Number)values[0]).Amount) });
            case ("Remove", ListCell { IsOpen: false } list) when PlaceOf(list, values[0]) is { } place:
                Change(receiver, place < 0 ? list : list with { Items = list.Items.RemoveAt(place) });
                return new Flag(place >= 0, OriginOf(invocation));
            case ("InsertRange", ListCell { IsOpen: false } list) when IsIndexUpTo(list.Items.Count, values[0]) && ItemsOf(values[1]) is { IsOpen: false } inserted:
                return Change(receiver, list.With(list.Items.InsertRange((int)((Number)values[0]).Amount, inserted.Items), isOpen: false));
            case ("RemoveRange", ListCell { IsOpen: false } list) when IsIndexUpTo(list.Items.Count, values[0]) && IsIndexUpTo(list.Items.Count - ((Number)values[0]).Amount, values[1]):
                return Change(receiver, list with { Items = list.Items.RemoveRange((int)((Number)values[0]).Amount, (int)((Number)values[1]).Amount) });
            case ("Reverse", ListCell { IsOpen: false } list) when values.IsEmpty:
                return Change(receiver, list with { Items = list.Items.Reverse() });
            case ("Sort", ListCell { IsOpen: false } list) when values.Length < 2 && Sorted(list, values) is { } sorted:
                return Change(receiver, list with { Items = sorted });
            case ("Clear", ListCell list):
                return Change(receiver, list with { Items = ImmutableList<Value>.Empty, IsOpen = false });
            case ("Clear", MapCell map):
                return Change(receiver, map with { Entries = ImmutableList<(Value, Value)>.Empty, IsOpen = false });
            case ("Add", MapCell) when values.Length == 2:
                SetEntry(receiver, values[0], values[1]);
                return Absent.NeverSet;
            case ("Remove", MapCell map) when values.Length == 1 && IndexOf(map, values[0]) is { } place:
                Change(receiver, place < 0 ? map : map with { Entries = map.Entries.RemoveAt(place) });
                return new Flag(place >= 0, OriginOf(invocation));
            case ("TryAdd", MapCell map) when IndexOf(map, values[0]) is { } place:
                Change(receiver, place >= 0 ? map : map with { Entries = map.Entries.Add((values[0], values[1])) });
                return new Flag(place < 0, OriginOf(invocation));
            case (_, ListCell { IsOpen: false }) when values.Length == 1 && CellOf(values[0]) is FunctionCell:
                return AskList(invocation, receiver, values[0]);
            default:
                return null;
        }
    }

    private Value EvaluateUnknownCollectionCall(IInvocationOperation invocation, Value receiver, ImmutableArray<Value> values)
    {
        Use(receiver);
        StartGeneration(receiver);
        Open(Cell.ReferencesIn(ImmutableArray.Create(receiver)));
        return TakesDelegate(invocation.Arguments) ? EscapeInto(invocation, values.Add(receiver)) : HandOver(invocation, values.Add(receiver));
    }

    private Absent AddRange(Value receiver, ListCell added)
    {
        if (CellOf(receiver) is not ListCell { HasEscaped: false } list)
        {
            Escape(Allocate(added));
            return Absent.NeverSet;
        }

        ListCell longer = list.With(list.Items.AddRange(added.Items), list.IsOpen || added.IsOpen);
        return Change(receiver, longer with { MayHold = longer.MayHold.Union(added.MayHold) });
    }

    private Absent Change(Value receiver, Cell changed)
    {
        _state.Write(((Reference)receiver).Cell, changed);
        return Absent.NeverSet;
    }

    /// <summary>What is at an index or under a key, or how many items there are; null if that is not known.</summary>
    private Value? ReadCollectionProperty(IPropertyReferenceOperation reference, Value receiver, ImmutableArray<Value> arguments)
    {
        if (!IsCollectionMember(reference.Property) || CellOf(receiver) is not { HasEscaped: false } cell)
        {
            return null;
        }

        return (reference.Property.Name, cell) switch
        {
            ("Count" or "Length", ListCell { IsOpen: false } list) => new Number(list.Items.Count, OriginOf(reference)),
            ("Count", MapCell { IsOpen: false } map) => new Number(map.Entries.Count, OriginOf(reference)),
            ("Keys", MapCell) => Allocate(new ListCell(ImmutableList<Value>.Empty, OriginOf(reference)) { IsOpen = true }),
            (_, ListCell list) when arguments.Length == 1 => ItemAt(list, arguments[0]),
            (_, MapCell map) when arguments.Length == 1 => EntryUnder(map, arguments[0]),
            _ => null,
        };
    }

    private Value EvaluateArrayElement(IArrayElementReferenceOperation element) =>
        element.Indices.Length == 1 ? EvaluateElement(element, element.ArrayReference, element.Indices[0]) : NotUnderstood(element);

    private Value EvaluateElement(IOperation element, IOperation collection, IOperation index)
    {
        Value receiver = UnlessNull(Evaluate(collection));
        Value at = EvaluateIndex(index, receiver);
        if (CellOf(receiver) is not ListCell { HasEscaped: false } list || ItemAt(list, at) is not { } item)
        {
            return ReadItem(element, receiver, at) ?? NotUnderstood(element);
        }

        OpenIfHandedOver(item);
        return item;
    }

    /// <summary>An index, which may count from the end of its list.</summary>
    private Value EvaluateIndex(IOperation index, Value list)
    {
        if (WithoutConversions(index) is not IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd)
        {
            return Evaluate(index);
        }

        return Evaluate(fromEnd.Operand) is Number { Amount: var amount } && CellOf(list) is ListCell { IsOpen: false } closed
            ? new Number(closed.Items.Count - amount, OriginOf(index))
            : Fresh(index);
    }

    /// <summary>The item at an index: one of all if the index is not known; null if that is not known either.</summary>
    private static Value? ItemAt(ListCell list, Value index) =>
        IsIndexIn(list, index) ? list.Items[(int)((Number)index).Amount]
            : index is not Number && list is { IsOpen: false, Items.Count: > 0 and <= Choice.MaxMembers } ? list.Items.Aggregate(Choice.Between)
            : null;

    /// <summary>An item of a collection that is not known: the same at each read until something may write it; null if its place is not known.</summary>
    private Value? ReadItem(IOperation reference, Value collection, Value place) =>
        collection is Opaque && (place is Number number ? number.Amount.ToString(CultureInfo.InvariantCulture) : place.TextKey()) is { } written
            ? Inside(reference, collection, $"[{written}]", reference.Type!)
            : null;

    private static Value? EntryUnder(MapCell map, Value key) => IndexOf(map, key) is { } place and >= 0 ? map.Entries[place].Value : null;

    private static bool IsIndexIn(ListCell list, Value index) => !list.IsOpen && IsIndexUpTo(list.Items.Count - 1, index);

    private static bool IsIndexUpTo(long last, Value index) => index is Number { Amount: >= 0 and var amount } && amount <= last;

    /// <summary>The place of a key among the entries; negative if it is not there; null if that is not known.</summary>
    private static int? IndexOf(MapCell map, Value key)
    {
        ImmutableArray<Answer> same = map.Entries.Select(entry => entry.Key.IsSameText(key)).ToImmutableArray();
        int place = same.IndexOf(Answer.Yes);
        return place >= 0 ? place
            : map.IsOpen || same.Contains(Answer.Maybe) || key is not (Text or Opaque) ? null
            : -1;
    }

    /// <summary>The place of an item in a list; negative if it is not there; null if that is not known.</summary>
    private static int? PlaceOf(ListCell list, Value item)
    {
        for (int place = 0; place < list.Items.Count; place++)
        {
            switch (IsSameItem(list.Items[place], item))
            {
                case Answer.Yes:
                    return place;
                case Answer.Maybe:
                    return item is Reference && list.Items.IndexOf(item) is var own and >= 0 && list.Items.Take(own).All(one => one is Reference) ? own : null;
            }
        }

        return -1;
    }

    /// <summary>Two objects may be equal: whichever of them goes, what stays is the same.</summary>
    private static Answer IsSameItem(Value one, Value other) =>
        one is Reference && one.Equals(other) ? Answer.Yes
            : one is Absent && other is Text or Reference ? Answer.No
            : one.IsSameText(other);
}
