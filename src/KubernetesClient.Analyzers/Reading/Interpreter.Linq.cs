using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What the methods of LINQ make of lists that are known.</summary>
internal sealed partial class Interpreter
{
    private const int MaxItems = 32;

    private static bool IsQuery(IMethodSymbol method) =>
        method.IsStatic
        && (method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }
            || (method.Name == "Empty" && method.ContainingType.SpecialType == SpecialType.System_Array));

    /// <summary>Evaluates a method of LINQ whose arguments were evaluated.</summary>
    /// <returns>Its result; null if that is not known.</returns>
    private Value? EvaluateQuery(IInvocationOperation invocation, ImmutableArray<Value> values)
    {
        ImmutableArray<Value> arguments = InOrderOfParameters(invocation, values);
        string name = invocation.TargetMethod.Name;
        if (MakeSequence(name, invocation, arguments) is { } made)
        {
            return made;
        }

        if (arguments.IsEmpty || !IsKnownSequence(arguments[0]) || !TakesKnownFunctions(invocation, arguments))
        {
            GiveUpOnQueries(arguments);
            return null;
        }

        Value? result = name == "OfType" ? KeepType(invocation, arguments)
            : IsDeferred(name, arguments) ? Allocate(new QueryCell(name, arguments, OriginOf(invocation)))
            : AskSequence(name, invocation, arguments);
        if (result is null)
        {
            GiveUpOnQueries(arguments);
        }

        return result;
    }

    private static ImmutableArray<Value> InOrderOfParameters(IInvocationOperation invocation, ImmutableArray<Value> values) =>
        invocation.Arguments
            .Zip(values, (argument, value) => (argument, value))
            .OrderBy(one => Ordinal(one.argument))
            .Select(one => one.value)
            .ToImmutableArray();

    private Reference? MakeSequence(string name, IInvocationOperation invocation, ImmutableArray<Value> arguments)
    {
        ImmutableList<Value>? items = (name, arguments.Length) switch
        {
            ("Empty", 0) => ImmutableList<Value>.Empty,
            ("Range", 2) when arguments[0] is Number first && arguments[1] is Number { Amount: >= 0 and <= MaxItems } count =>
                Enumerable.Range(0, (int)count.Amount).Select(index => (Value)new Number(first.Amount + index, OriginOf(invocation))).ToImmutableList(),
            ("Repeat", 2) when arguments[1] is Number { Amount: >= 0 and <= MaxItems } count => Enumerable.Repeat(arguments[0], (int)count.Amount).ToImmutableList(),
            _ => null,
        };
        return items is null ? null : Allocate(new ListCell(items, OriginOf(invocation)));
    }

    private bool IsKnownSequence(Value value) => CellOf(value) switch
    {
        QueryCell => true,
        ListCell or MapCell => CellOf(value) is { IsOpen: false, HasEscaped: false },
        _ => false,
    };

    private bool TakesKnownFunctions(IInvocationOperation invocation, ImmutableArray<Value> arguments) =>
        invocation.Arguments.All(argument => argument.Parameter is { Type.TypeKind: not TypeKind.Delegate } || CellOf(arguments[Ordinal(argument)]) is FunctionCell);

    private bool IsDeferred(string name, ImmutableArray<Value> arguments) => (name, arguments.Length) switch
    {
        ("Select" or "Where" or "SelectMany" or "OrderBy" or "OrderByDescending" or "Append" or "Prepend", 2) => true,
        ("SelectMany", 3) => true,
        ("Order" or "OrderDescending", 1) => true,
        ("Order" or "OrderDescending", 2) => IsOrdinal(arguments[1]),
        ("OrderBy" or "OrderByDescending", 3) => IsOrdinal(arguments[2]),
        ("GroupBy", 2) => true,
        ("GroupBy", 3) => CellOf(arguments[2]) is FunctionCell { Method.Parameters.Length: 1 },
        ("Concat", 2) => Choice.MembersOf(arguments[1]).All(IsKnownSequence),
        ("Union", 2) => IsKnownSequence(arguments[1]),
        ("Zip", 2 or 3) => IsKnownSequence(arguments[1]),
        ("Skip" or "Take", 2) => arguments[1] is Number,
        ("Distinct" or "Reverse" or "AsEnumerable" or "Cast", 1) => true,
        _ => false,
    };

    private Reference? KeepType(IInvocationOperation invocation, ImmutableArray<Value> arguments) =>
        invocation.TargetMethod.TypeArguments is { Length: 1 } types && IsModelObject(types[0])
            ? Allocate(new QueryCell("OfType", arguments.Add(Text.Of(types[0].Name, origin: null)), OriginOf(invocation)))
            : null;

    /// <summary>Asks a sequence for something at once; null if the answer is not known.</summary>
    private Value? AskSequence(string name, IInvocationOperation invocation, ImmutableArray<Value> arguments)
    {
        Value? function = arguments.Length > 1 ? arguments[1] : null;
        switch (name, arguments.Length)
        {
            case ("ToList" or "ToArray", 1):
                return ItemsOf(arguments[0]) is { } items ? Allocate(items with { Origin = OriginOf(invocation) }) : null;
            case ("ToHashSet", 1):
                return ItemsOf(Allocate(new QueryCell("Distinct", arguments, Origin: null))) is { IsOpen: false } distinct ? Allocate(distinct with { Origin = OriginOf(invocation) }) : null;
            case ("ToDictionary", 2 or 3) when function is not null && CellOf(function) is FunctionCell:
                return MakeMap(arguments) is { } map ? Allocate(map with { Origin = OriginOf(invocation) }) : null;
            case ("Contains", 2):
                return Contains(arguments[0], arguments[1]) is { } contains ? new Flag(contains, OriginOf(invocation)) : null;
            case ("Aggregate", 2 or 3 or 4):
                return Aggregate(arguments);
            case ("Sum" or "Max" or "Min", 1 or 2) when function is null || CellOf(function) is FunctionCell:
                return Total(invocation, arguments[0], function);
            default:
                return function is null || (arguments.Length == 2 && CellOf(function) is FunctionCell) ? Search(invocation, arguments[0], function) : null;
        }
    }

    /// <summary>What a list makes of itself with a function; null if that is not known.</summary>
    private Value? AskList(IInvocationOperation invocation, Value list, Value function)
    {
        switch (invocation.TargetMethod.Name)
        {
            case "ForEach":
                return AllOf(Allocate(new QueryCell("Select", ImmutableArray.Create(list, function), Origin: null))) is null ? null : Absent.NeverSet;
            case "ConvertAll":
                return AllOf(Allocate(new QueryCell("Select", ImmutableArray.Create(list, function), Origin: null))) is { } converted
                    ? Allocate(new ListCell(converted.ToImmutableList(), OriginOf(invocation)))
                    : null;
            default:
                return Search(invocation, list, function);
        }
    }

    private bool? Contains(Value sequence, Value wanted)
    {
        if (ItemsOf(sequence) is not { IsOpen: false } items)
        {
            return null;
        }

        Answer[] answers = items.Items.Select(item => wanted is Text && item is Text ? item.IsSameText(wanted) : Answer.Maybe).ToArray();
        return answers.Contains(Answer.Yes) ? true : answers.All(answer => answer == Answer.No) ? false : null;
    }

    private Unknown Fail()
    {
        _state.Whole = null;
        return Unknown.Nowhere;
    }

    private MapCell? MakeMap(ImmutableArray<Value> arguments)
    {
        var entries = ImmutableList.CreateBuilder<(Value Key, Value Value)>();
        foreach (Value? item in Enumerate(arguments[0]))
        {
            if (item is null
                || RunFunction(arguments[1], ImmutableArray.Create(item)) is not Text key
                || (arguments.Length == 3 ? RunFunction(arguments[2], ImmutableArray.Create(item)) : item) is not { } value)
            {
                return null;
            }

            entries.Add((key, value));
        }

        bool areApart = entries.Select(entry => entry.Key.TextKey()).Distinct().Count() == entries.Count;
        return areApart ? new MapCell(entries.ToImmutable(), Origin: null) : null;
    }

    private ListCell ItemsOfQuery(Value query)
    {
        var items = ImmutableList.CreateBuilder<Value>();
        foreach (Value? item in Enumerate(query))
        {
            if (item is null || items.Count == MaxItems)
            {
                GiveUpOnQueries(ImmutableArray.Create(query));
                return NoItems with { Items = items.ToImmutable(), IsOpen = true, MayHold = AllThatIsIn(query) };
            }

            items.Add(item);
        }

        return NoItems with { Items = items.ToImmutable() };
    }

    /// <summary>Somebody goes through queries who is not followed: their functions may run any number of times.</summary>
    private void GiveUpOnQueries(ImmutableArray<Value> values)
    {
        foreach (Value value in values)
        {
            if (CellOf(value) is QueryCell && AllThatIsIn(value).Any(cell => _state.Read(cell) is FunctionCell))
            {
                Escape(value);
                StartGeneration(Everything);
            }
        }
    }
}
