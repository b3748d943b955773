using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Of a <c>switch</c>, what its value may match is run.</summary>
internal sealed partial class Interpreter
{
    private Value EvaluateSwitch(ISwitchExpressionOperation choice)
    {
        Value matched = Evaluate(choice.Value);
        Use(matched);
        State? after = null;
        Value? result = null;
        foreach (ISwitchExpressionArmOperation arm in choice.Arms)
        {
            State? notTaken = Enter(arm.Pattern, arm.Guard, choice.Value, matched);
            if (!_state.HasEnded)
            {
                Value value = Evaluate(arm.Value);
                if (_state.Whole is { } taken)
                {
                    result = result is null || after is null ? value : Side.Either(after, result, taken, value);
                    after = State.Join(after, taken);
                }
            }

            _state.Whole = notTaken;
        }

        _state.Whole = after;
        return result ?? Unknown.Nowhere;
    }

    private void ExecuteSwitch(ISwitchOperation choice)
    {
        Value matched = Evaluate(choice.Value);
        Use(matched);
        var entered = new Dictionary<ISwitchCaseOperation, State?>();
        foreach (ISwitchCaseOperation section in choice.Cases)
        {
            State? entering = null;
            foreach (ICaseClauseOperation clause in section.Clauses.Where(clause => clause.CaseKind != CaseKind.Default))
            {
                State? notTaken = Enter(clause, choice.Value, matched);
                entering = State.Join(entering, _state.Whole);
                _state.Whole = notTaken;
            }

            entered[section] = entering;
        }

        State? after = _state.Whole;
        if (choice.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default)) is { } last)
        {
            entered[last] = State.Join(entered[last], after);
            after = null;
        }

        foreach (ISwitchCaseOperation section in choice.Cases)
        {
            _state.Whole = entered[section];
            after = State.Join(after, StateAfter(section));
        }

        _state.Whole = after;
    }

    private State? StateAfter(ISwitchCaseOperation section)
    {
        ImmutableStack<Exits> exits = _exits;
        var left = new Exits(IsLoop: false, new List<State>());
        _exits = exits.Push(left);
        foreach (IOperation statement in section.Body)
        {
            Execute(statement);
        }

        _exits = exits;
        return left.States.Aggregate(_state.Whole, (joined, exit) => State.Join(joined, exit));
    }

    private State? Enter(ICaseClauseOperation clause, IOperation operand, Value matched)
    {
        switch (clause)
        {
            case IPatternCaseClauseOperation { Pattern: var pattern, Guard: var guard }:
                return Enter(pattern, guard, operand, matched);
            case ISingleValueCaseClauseOperation single:
                Value constant = Evaluate(single.Value);
                return Enter(single, IsConstantValue(single, matched, constant), guard: null, holds => Restrict(operand, member => IsConstant(member, constant), holds));
            default:
                return _state.Whole;
        }
    }

    private State? Enter(IPatternOperation pattern, IOperation? guard, IOperation operand, Value matched)
    {
        Value matches = Matches(pattern, matched);
        Bind(pattern, matched);
        return Enter(pattern, matches, guard, holds => Restrict(operand, member => Match(pattern, member), holds));
    }

    /// <summary>Goes on where a pattern matches and its guard holds.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="matches">Whether it matches.</param>
    /// <param name="guard">What has to hold besides.</param>
    /// <param name="assume">Makes of the state what it is where the pattern matches, and where it does not.</param>
    /// <returns>The state where it does not match or the guard does not hold; null if that cannot be.</returns>
    private State? Enter(IOperation pattern, Value matches, IOperation? guard, System.Action<bool> assume)
    {
        State? before = _state.Whole;
        bool? holds = Holds(matches);
        NoteThatItDecides(pattern, matches);
        if (holds == false)
        {
            _state.Whole = null;
            return before;
        }

        State? notTaken = null;
        if (holds is null)
        {
            assume(false);
            notTaken = _state.Whole;
            _state.Whole = before;
        }

        assume(true);
        return guard is null ? notTaken : State.Join(notTaken, EnterGuarded(guard));
    }

    private State? EnterGuarded(IOperation guard)
    {
        Value condition = Evaluate(guard);
        State? guarded = _state.Whole;
        switch (Holds(condition))
        {
            case true:
                return null;
            case false:
                _state.Whole = null;
                return guarded;
            default:
                NoteThatItDecides(guard, condition);
                Assume(guard, holds: true);
                return guarded;
        }
    }
}
