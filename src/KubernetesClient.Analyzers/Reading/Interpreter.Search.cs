using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Searches in sequences whose items are all known, by LINQ and by the members of lists.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Evaluates a search.</summary>
    /// <param name="search">The call.</param>
    /// <param name="sequence">Where it searches.</param>
    /// <param name="condition">The function that it asks about each item; null if it takes any.</param>
    /// <returns>Its result; null if it is none, or its result is not known.</returns>
    private Value? Search(IInvocationOperation search, Value sequence, Value? condition)
    {
        switch (search.TargetMethod.Name)
        {
            case "Any" or "Exists":
                return Ask(sequence, condition, last: Answer.Yes) is { } any ? FlagOr(AnyOf(any.Select(one => one.Answer)), search) : null;
            case "All" or "TrueForAll":
                return Ask(sequence, condition, last: Answer.No) is { } all ? FlagOr(Not(AnyOf(all.Select(one => Not(one.Answer)))), search) : null;
            case "Count":
                return Ask(sequence, condition) is { } counted ? NumberOf(counted, search) : null;
            case "FindIndex":
                return Ask(sequence, condition, last: Answer.Yes) is { } before ? PlaceIn(before, search) : null;
            case "First" or "FirstOrDefault" or "Find":
                return Ask(sequence, condition, last: Answer.Yes) is { } inOrder ? Found(search, inOrder) : null;
            case "Last" or "LastOrDefault" or "FindLast":
                return Ask(sequence, condition) is { } fromEnd ? Found(search, Enumerable.Reverse(fromEnd)) : null;
            case "Single" or "SingleOrDefault":
                return Ask(sequence, condition) is not { } whole ? null : whole.Count(one => one.Answer == Answer.Yes) > 1 ? Fail() : Found(search, whole);
            case "FindAll":
                return Ask(sequence, condition) is { } some && some.All(IsSure) ? Allocate(new ListCell(Chosen(some), OriginOf(search))) : null;
            case "RemoveAll":
                return CellOf(sequence) is ListCell && Ask(sequence, condition) is { } asked ? RemoveThose(search, sequence, asked) : null;
            default:
                return null;
        }
    }

    /// <summary>
    /// What a condition says of each item, up to the first of which it says what ends the search; null if that is not known,
    /// or if it is not known of an item and the condition may change something when it is asked.
    /// </summary>
    private List<(Value Item, Answer Answer)>? Ask(Value sequence, Value? condition, Answer? last = null)
    {
        var asked = new List<(Value Item, Answer Answer)>();
        foreach (Value? item in Enumerate(sequence))
        {
            Value? said = item is null || condition is null ? null : RunFunction(condition, ImmutableArray.Create(item));
            if (item is null || (condition is not null && said is null) || _state.HasEnded)
            {
                return null;
            }

            Answer answer = said is null ? Answer.Yes : said is Flag flag ? AnswerOf(flag.IsSet) : Answer.Maybe;
            if (answer == Answer.Maybe && !ChangesNothing(condition!))
            {
                return null;
            }

            asked.Add((item, answer));
            if (answer == last)
            {
                break;
            }
        }

        return asked;
    }

    private static bool IsSure((Value Item, Answer Answer) asked) => asked.Answer != Answer.Maybe;

    private static ImmutableList<Value> Chosen(IEnumerable<(Value Item, Answer Answer)> asked) =>
        asked.Where(one => one.Answer == Answer.Yes).Select(one => one.Item).ToImmutableList();

    private Value NumberOf(List<(Value Item, Answer Answer)> asked, IInvocationOperation search) =>
        asked.All(IsSure) ? new Number(Chosen(asked).Count, OriginOf(search)) : Fresh(search);

    private Value PlaceIn(List<(Value Item, Answer Answer)> asked, IInvocationOperation search)
    {
        int index = asked.FindIndex(one => one.Answer != Answer.No);
        return index >= 0 && asked[index].Answer == Answer.Maybe ? Fresh(search) : new Number(index, OriginOf(search));
    }

    /// <summary>What a search for one item finds; where it surely finds none, the program fails or goes on with a default.</summary>
    private Value? Found(IInvocationOperation search, IEnumerable<(Value Item, Answer Answer)> asked)
    {
        string name = search.TargetMethod.Name;
        bool hasDefault = name.EndsWith("OrDefault", StringComparison.Ordinal) || name.StartsWith("Find", StringComparison.Ordinal);
        List<(Value Item, Answer Answer)> candidates = asked.Where(one => one.Answer != Answer.No).ToList();
        int sure = candidates.FindIndex(one => one.Answer == Answer.Yes);
        List<Value> found = candidates.Take(sure < 0 ? candidates.Count : sure + 1).Select(one => one.Item).ToList();
        if (sure < 0 && hasDefault)
        {
            if (search.Type is not { IsReferenceType: true })
            {
                return null;
            }

            found.Add(new Absent(OriginOf(search)));
        }

        if (found.Count is 0 or > Choice.MaxMembers)
        {
            return found.Count == 0 ? Fail() : null;
        }

        Value result = found.Aggregate(Choice.Between);
        OpenIfHandedOver(result);
        return result;
    }

    private Value RemoveThose(IInvocationOperation search, Value searched, List<(Value Item, Answer Answer)> asked)
    {
        var list = (ListCell)CellOf(searched)!;
        bool areSure = asked.All(IsSure);
        Change(searched, list with
        {
            Items = asked.Where(one => one.Answer == Answer.No).Select(one => one.Item).ToImmutableList(),
            IsOpen = !areSure,
            MayHold = list.MayHold.Union(Cell.ReferencesIn(asked.Where(one => one.Answer == Answer.Maybe).Select(one => one.Item))),
        });
        return areSure ? new Number(Chosen(asked).Count, OriginOf(search)) : Fresh(search);
    }

    private static Answer AnyOf(IEnumerable<Answer> answers)
    {
        var any = Answer.No;
        foreach (Answer answer in answers)
        {
            any = Not(Both(Not(any), () => Not(answer)));
        }

        return any;
    }

    /// <summary>Whether a function is one expression that changes nothing, so that it does not matter of which items it is asked.</summary>
    private bool ChangesNothing(Value function) =>
        CellOf(function) is FunctionCell { Body: IBlockOperation { Operations: { Length: 1 } body } }
        && body[0] is IReturnOperation { ReturnedValue: { } result }
        && !result.DescendantsAndSelf().Any(MayChangeSomething);

    private static bool MayChangeSomething(IOperation operation) => operation switch
    {
        IAssignmentOperation or IIncrementOrDecrementOperation or IAnonymousFunctionOperation or IDeclarationExpressionOperation or IAwaitOperation => true,
        IInvocationOperation { TargetMethod: var method } => !PureCalls.IsPure(method) && !LibraryCalls.IsModelExtension(method) && !IsComparison(method),
        _ => false,
    };

    private static bool IsComparison(IMethodSymbol method) => method.Name == "Equals" && method.ContainingType.SpecialType == SpecialType.System_String;
}
