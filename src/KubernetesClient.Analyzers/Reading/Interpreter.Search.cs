using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Searches in lists whose items are all known: by an index, from an end, or by a condition that is written in place.</summary>
internal sealed partial class Interpreter
{
    private static bool IsSearch(IMethodSymbol method) => method.Name switch
    {
        "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Any" or "All" =>
            method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
        "Find" or "FindLast" or "Exists" or "TrueForAll" or "FindIndex" or "RemoveAll" => IsCollectionMember(method),
        _ => false,
    };

    /// <summary>Evaluates a search in a list; null if it is none, or not everything about it is known.</summary>
    private Value? EvaluateSearch(IInvocationOperation invocation)
    {
        if (!IsSearch(invocation.TargetMethod) || _state.Whole is not { } before)
        {
            return null;
        }

        ImmutableArray<IOperation> operands = invocation.Arguments.Select(argument => argument.Value).ToImmutableArray();
        operands = invocation.Instance is { } instance ? operands.Insert(0, instance) : operands;
        IAnonymousFunctionOperation? condition = operands.Length == 2 ? ConditionIn(operands[1]) : null;
        if (operands.Length > 2 || (operands.Length == 2 && condition is null) || operands[0].Descendants().Any(inner => inner is IInvocationOperation { TargetMethod: var other } && IsSearch(other)))
        {
            return null;
        }

        Value searched = Evaluate(operands[0]);
        if (CellOf(searched) is ListCell { IsOpen: false, HasEscaped: false } list
            && ResultOfSearch(invocation, searched, list, Ask(list.Items, condition)) is { } result)
        {
            OpenIfHandedOver(result);
            return result;
        }

        _state.Whole = before;
        return null;
    }

    private Value? ResultOfSearch(IInvocationOperation search, Value searched, ListCell list, List<(Value Item, Answer Answer)> asked)
    {
        switch (search.TargetMethod.Name)
        {
            case "Any" or "Exists":
                return FlagOr(AnyOf(asked.Select(one => one.Answer)), search);
            case "All" or "TrueForAll":
                return FlagOr(Not(AnyOf(asked.Select(one => Not(one.Answer)))), search);
            case "RemoveAll":
                int before = list.Items.Count;
                RemoveThose(searched, list, asked);
                return asked.Any(one => one.Answer == Answer.Maybe) ? Fresh(search) : new Number(before - asked.Count(one => one.Answer == Answer.No), OriginOf(search));
            case "FindIndex":
                int index = asked.FindIndex(one => one.Answer != Answer.No);
                return index >= 0 && asked[index].Answer == Answer.Maybe ? Fresh(search) : new Number(index, OriginOf(search));
            default:
                return search.Type is { IsReferenceType: true } ? Found(search.TargetMethod.Name, asked) : null;
        }
    }

    /// <summary>What a search for one item finds; null if it finds none, or perhaps one of too many.</summary>
    private static Value? Found(string search, List<(Value Item, Answer Answer)> asked)
    {
        IEnumerable<(Value Item, Answer Answer)> inOrder = search is "Last" or "LastOrDefault" or "FindLast" ? Enumerable.Reverse(asked) : asked;
        List<(Value Item, Answer Answer)> candidates = inOrder.Where(one => one.Answer != Answer.No).ToList();
        int sure = candidates.FindIndex(one => one.Answer == Answer.Yes);
        List<Value> found = candidates.Take(sure < 0 ? candidates.Count : sure + 1).Select(one => one.Item).ToList();
        if (sure < 0 && (search.EndsWith("OrDefault", StringComparison.Ordinal) || search.StartsWith("Find", StringComparison.Ordinal)))
        {
            found.Add(Absent.NeverSet);
        }

        return found.Count is 0 or > Choice.MaxMembers ? null : found.Aggregate(Choice.Between);
    }

    private void RemoveThose(Value searched, ListCell list, List<(Value Item, Answer Answer)> asked) => Change(searched, list with
    {
        Items = asked.Where(one => one.Answer == Answer.No).Select(one => one.Item).ToImmutableList(),
        IsOpen = asked.Any(one => one.Answer == Answer.Maybe),
        MayHold = list.MayHold.Union(Cell.ReferencesIn(asked.Where(one => one.Answer == Answer.Maybe).Select(one => one.Item))),
    });

    private static Answer AnyOf(IEnumerable<Answer> answers)
    {
        var any = Answer.No;
        foreach (Answer answer in answers)
        {
            any = Not(Both(Not(any), () => Not(answer)));
        }

        return any;
    }

    /// <summary>What a condition says of each item; all items meet no condition.</summary>
    private List<(Value Item, Answer Answer)> Ask(ImmutableList<Value> items, IAnonymousFunctionOperation? condition)
    {
        var asked = new List<(Value, Answer)>(items.Count);
        foreach (Value item in items)
        {
            asked.Add((item, condition is null ? Answer.Yes : AnswerOf(Apply(condition, item))));
        }

        return asked;
    }

    private static Answer AnswerOf(Value value) => value is Flag flag ? AnswerOf(flag.IsSet) : Answer.Maybe;

    private Value Apply(IAnonymousFunctionOperation condition, Value item)
    {
        Frame frame = _frame;
        Stack<Value> initialized = _initialized;
        _initialized = new Stack<Value>();
        _frame = new Frame(NextNumber(), condition.Symbol, frame);
        SetLocal(_frame, condition.Symbol.Parameters[0], item);
        Execute(condition.Body);
        (_state.Whole, Value result) = EndOfBody();
        _frame = frame;
        _initialized = initialized;
        return result;
    }

    /// <summary>The condition that an argument is: one expression over one parameter that changes nothing.</summary>
    private static IAnonymousFunctionOperation? ConditionIn(IOperation argument) =>
        WithoutConversions(argument) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters.Length: 1, Body.Operations: { Length: 1 } body } condition }
        && body[0] is IReturnOperation { ReturnedValue: { } result }
        && !result.DescendantsAndSelf().Any(MayChangeSomething)
            ? condition
            : null;

    private static bool MayChangeSomething(IOperation operation) => operation switch
    {
        IAssignmentOperation or IIncrementOrDecrementOperation or IAnonymousFunctionOperation or IDeclarationExpressionOperation or IAwaitOperation => true,
        IInvocationOperation { TargetMethod: var method } => !PureCalls.IsPure(method) && !LibraryCalls.IsModelExtension(method) && !IsComparison(method),
        _ => false,
    };

    private static bool IsComparison(IMethodSymbol method) => method.Name == "Equals" && method.ContainingType.SpecialType == SpecialType.System_String;
}
