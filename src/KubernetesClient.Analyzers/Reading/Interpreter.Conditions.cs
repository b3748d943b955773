using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Reading.Cases;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What decides which branch is run. See docs/decisions/0007-cases.md.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Conditions on conditions can double at each step.</summary>
    private const int LongestIdentity = 2000;

    private readonly Dictionary<string, Condition> _conditions = new();

    /// <summary>The questions that decided something.</summary>
    public QuestionsMet QuestionsMet { get; } = new();

    /// <summary>Whether a condition holds, as far as it is known or supposed; null if both branches may be run.</summary>
    private bool? Holds(Value condition) => condition switch
    {
        Flag flag => flag.IsSet,
        Opaque opaque when _case != Case.Any => _case.AnswerTo(ConditionOf(opaque)),
        _ => null,
    };

    /// <summary>Runs one branch or the other, or both where either may be run.</summary>
    private Value EvaluateEither(IOperation condition, Value holds, Func<Value> whenTrue, Func<Value> whenFalse)
    {
        if (Holds(holds) is { } isKnown)
        {
            return isKnown ? whenTrue() : whenFalse();
        }

        Value either = EvaluateEither(whenTrue, whenFalse, out bool doDiffer);
        if (doDiffer)
        {
            NoteThatItDecides(condition, holds);
        }

        return either;
    }

    /// <summary>Runs both of two branches, of which either may be run.</summary>
    private Value EvaluateEither(Func<Value> one, Func<Value> other, out bool doDiffer)
    {
        State? before = _state.Whole;
        Value first = one();
        State? afterFirst = _state.Whole;
        _state.Whole = before;
        Value second = other();
        State? afterSecond = _state.Whole;
        _state.Whole = State.Join(afterFirst, afterSecond);
        doDiffer = !ReferenceEquals(afterFirst, afterSecond) || !first.Equals(second);
        return afterFirst is null ? second
            : afterSecond is null ? first
            : Side.Either(afterFirst, first, afterSecond, second);
    }

    private void NoteThatItDecides(IOperation asking, Value condition)
    {
        if (_case != Case.Any)
        {
            return;
        }

        foreach (Value member in Choice.MembersOf(condition))
        {
            if (member is Opaque opaque)
            {
                QuestionsMet.Note(ConditionOf(opaque, asking), asking.Syntax, _frame.Number);
            }
        }
    }

    /// <summary>What an opaque Boolean depends on: on itself, if it is not made of others.</summary>
    private Condition ConditionOf(Opaque opaque, IOperation? asking = null)
    {
        if (_conditions.TryGetValue(opaque.Identity, out Condition? condition))
        {
            return condition;
        }

        string written = asking is ILocalReferenceOperation { Local.Name: var name } && opaque.Display == Shortened ? name : opaque.Display;
        return new Condition.Asked(
            new Question(InAllReadings(opaque.Identity), Relation.Is, Question.True, written, $"!{(written.IndexOf(' ') < 0 ? written : $"({written})")}"),
            IsExpected: true);
    }

    /// <summary>What an identity that belongs to the reading of one case is in all others.</summary>
    private string InAllReadings(string identity) => _case == Case.Any ? identity : identity.Replace(_reading, _entry);

    /// <summary>A condition as a value.</summary>
    private Value ValueOf(Condition condition, IOperation operation)
    {
        string identity = condition.Identity;
        if (identity.Length > LongestIdentity)
        {
            return Fresh(operation);
        }

        if (_case.AnswerTo(condition) is { } answer)
        {
            return new Flag(answer, OriginOf(operation));
        }

        _conditions[identity] = condition;
        return new Opaque(identity, DisplayOf(operation.Syntax), OriginOf(operation));
    }

    private Value EvaluateNot(IUnaryOperation not)
    {
        Value value = Evaluate(not.Operand);
        Use(value);
        return Opposite(value, not);
    }

    private Value Opposite(Value value, IOperation operation) => value switch
    {
        Flag flag => new Flag(!flag.IsSet, OriginOf(operation)),
        Opaque opaque => ValueOf(ConditionOf(opaque, operation.ChildOperations.FirstOrDefault()).Not(), operation),
        _ => Fresh(operation),
    };

    /// <summary>The right operand is evaluated only if the left one does not decide.</summary>
    private Value EvaluateLogical(IBinaryOperation binary, Value left)
    {
        bool isOr = binary.OperatorKind == BinaryOperatorKind.ConditionalOr;
        if (binary.OperatorMethod is null && Holds(left) is { } holds)
        {
            return holds == isOr ? new Flag(isOr, OriginOf(binary)) : Evaluate(binary.RightOperand);
        }

        Value right = Unknown.Nowhere;
        EvaluateEither(binary, Unknown.Nowhere, () => Unknown.Nowhere, () => right = Evaluate(binary.RightOperand));
        return binary.OperatorMethod is null ? Combine(binary, isOr, left, right, binary.LeftOperand, binary.RightOperand) : EvaluateOperator(binary, binary.OperatorMethod, left, right) ?? Fresh(binary);
    }

    private Value Combine(IOperation operation, bool isOr, Value left, Value right, IOperation? leftAsked = null, IOperation? rightAsked = null)
    {
        if (Holds(left) is { } one)
        {
            return one == isOr ? new Flag(isOr, OriginOf(operation)) : right;
        }

        if (Holds(right) is { } other)
        {
            return other == isOr ? new Flag(isOr, OriginOf(operation)) : left;
        }

        if (left is not Opaque first || right is not Opaque second)
        {
            return Fresh(operation);
        }

        (Condition condition, Condition another) = (ConditionOf(first, leftAsked), ConditionOf(second, rightAsked));
        return ValueOf(isOr ? Condition.Or(condition, another) : Condition.And(condition, another), operation);
    }

    /// <summary>A comparison whose result is not known.</summary>
    private Value Compare(IBinaryOperation binary, Value left, Value right)
    {
        if (binary.OperatorMethod is not null && binary.LeftOperand.Type?.SpecialType != SpecialType.System_String)
        {
            return Fresh(binary);
        }

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => AreEqual(binary, left, right, binary.LeftOperand.Type),
            BinaryOperatorKind.NotEquals => Opposite(AreEqual(binary, left, right, binary.LeftOperand.Type), binary),
            _ when IsWholeNumber(binary.LeftOperand.Type) && IsWholeNumber(binary.RightOperand.Type) => left is Number
                ? CompareNumbers(binary, right, Reversed(binary.OperatorKind), left)
                : CompareNumbers(binary, left, binary.OperatorKind, right),
            _ => Fresh(binary),
        };
    }

    private Value AreEqual(IOperation operation, Value left, Value right, ITypeSymbol? type) => (ConstantIn(left), ConstantIn(right)) switch
    {
        (null, Question.Null) => TestForNull(left, operation),
        (Question.Null, null) => TestForNull(right, operation),
        _ when !IsImmutable(type) => Fresh(operation),
        ({ } one, { } other) => new Flag(one == other, OriginOf(operation)),
        ({ } constant, null) when right is Opaque opaque => ValueOf(IsConstant(opaque, left, constant, type), operation),
        (null, { } constant) when left is Opaque opaque => ValueOf(IsConstant(opaque, right, constant, type), operation),
        (null, null) when left is Opaque one && right is Opaque other => ValueOf(IsSame(one, other), operation),
        _ => Fresh(operation),
    };

    private Condition IsConstant(Opaque opaque, Value constant, string written, ITypeSymbol? type) => constant switch
    {
        Flag { IsSet: true } => ConditionOf(opaque),
        Flag when type?.SpecialType == SpecialType.System_Boolean => ConditionOf(opaque).Not(),
        _ => new Condition.Asked(IsQuestion(opaque, written, DisplayOf(constant)), IsExpected: true),
    };

    private Question IsQuestion(Opaque opaque, string constant, string display) =>
        new(InAllReadings(opaque.Identity), Relation.Is, constant, $"{opaque.Display} == {display}", $"{opaque.Display} != {display}");

    private Condition.Asked IsSame(Opaque one, Opaque other)
    {
        (Opaque first, Opaque second) = string.CompareOrdinal(one.Identity, other.Identity) <= 0 ? (one, other) : (other, one);
        return new Condition.Asked(
            new Question(
                InAllReadings($"({first.Identity} = {second.Identity})"),
                Relation.Is,
                Question.True,
                $"{one.Display} == {other.Display}",
                $"{one.Display} != {other.Display}"),
            IsExpected: true);
    }

    /// <summary>That a value is null, as a value.</summary>
    private Value TestForNull(Value value, IOperation operation) => IsNull(value) switch
    {
        Answer.Yes => new Flag(IsSet: true, OriginOf(operation)),
        Answer.No => new Flag(IsSet: false, OriginOf(operation)),
        _ => value is Opaque opaque ? ValueOf(new Condition.Asked(IsQuestion(opaque, Question.Null, Question.Null), IsExpected: true), operation) : Fresh(operation),
    };

    private Value CompareNumbers(IBinaryOperation binary, Value value, BinaryOperatorKind kind, Value other)
    {
        if (value is not Opaque opaque || other is not Number { Amount: var amount })
        {
            return Fresh(binary);
        }

        return CompareNumbers(binary, opaque, kind, amount);
    }

    private Value CompareNumbers(IOperation operation, Opaque opaque, BinaryOperatorKind kind, long amount) => kind switch
    {
        BinaryOperatorKind.GreaterThan => ValueOf(IsAbove(opaque, amount, $"> {amount}", $"<= {amount}"), operation),
        BinaryOperatorKind.LessThanOrEqual => ValueOf(IsAbove(opaque, amount, $"> {amount}", $"<= {amount}").Not(), operation),
        BinaryOperatorKind.GreaterThanOrEqual when amount > long.MinValue => ValueOf(IsAbove(opaque, amount - 1, $">= {amount}", $"< {amount}"), operation),
        BinaryOperatorKind.LessThan when amount > long.MinValue => ValueOf(IsAbove(opaque, amount - 1, $">= {amount}", $"< {amount}").Not(), operation),
        _ => Fresh(operation),
    };

    private Condition.Asked IsAbove(Opaque opaque, long amount, string affirmed, string denied) => new(
        new Question(
            InAllReadings(opaque.Identity),
            Relation.IsAbove,
            amount.ToString(CultureInfo.InvariantCulture),
            $"{opaque.Display} {affirmed}",
            $"{opaque.Display} {denied}"),
        IsExpected: true);

    private static BinaryOperatorKind Reversed(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        _ => kind,
    };

    /// <summary>Whether a value is of a form, as a value.</summary>
    private Value Matches(IPatternOperation pattern, Value value)
    {
        if (Match(pattern, value) is var answer and not Answer.Maybe)
        {
            return new Flag(answer == Answer.Yes, OriginOf(pattern));
        }

        switch (pattern)
        {
            case IConstantPatternOperation { Value: var constant }:
                Value known = Evaluate(constant);
                return known is Absent ? TestForNull(value, pattern)
                    : ConstantIn(known) is not null && (value is Opaque || ConstantIn(value) is not null) ? AreEqual(pattern, value, known, pattern.InputType)
                    : Fresh(pattern);
            case INegatedPatternOperation negated:
                return Opposite(Matches(negated.Pattern, value), pattern);
            case IBinaryPatternOperation both:
                return Combine(pattern, both.OperatorKind == BinaryOperatorKind.Or, Matches(both.LeftPattern, value), Matches(both.RightPattern, value));
            case IRelationalPatternOperation relation when value is Opaque opaque && IsWholeNumber(pattern.InputType) && Evaluate(relation.Value) is Number { Amount: var amount }:
                return CompareNumbers(pattern, opaque, relation.OperatorKind, amount);
            case IRecursivePatternOperation { DeclaredSymbol: null, DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } any
                when SymbolEqualityComparer.Default.Equals(any.MatchedType, any.InputType) || any.Syntax is RecursivePatternSyntax { Type: null }:
                return Opposite(TestForNull(value, pattern), pattern);
            default:
                return Fresh(pattern);
        }
    }

    /// <summary>Whether a value is a constant, as a value.</summary>
    private Value IsConstantValue(ISingleValueCaseClauseOperation clause, Value value, Value constant) => IsConstant(value, constant) is var answer and not Answer.Maybe
        ? new Flag(answer == Answer.Yes, OriginOf(clause))
        : AreEqual(clause, value, constant, clause.Value.Type);

    /// <summary>A constant, written so that different ones of a type are written differently; null for what is no constant.</summary>
    private string? ConstantIn(Value value) => value switch
    {
        Absent => Question.Null,
        Text { Literal: { } literal } => $"'{literal}'",
        Number number => number.Amount.ToString(CultureInfo.InvariantCulture),
        Flag flag => flag.IsSet ? Question.True : bool.FalseString,
        Opaque when AmountOf(value) is { } amount => amount.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string DisplayOf(Value constant) => constant switch
    {
        Text { Literal: { } literal } => $"\"{literal}\"",
        Number number => number.Amount.ToString(CultureInfo.InvariantCulture),
        Flag flag => flag.IsSet ? "true" : "false",
        Opaque opaque => opaque.Display,
        _ => Question.Null,
    };

    private static bool IsWholeNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
