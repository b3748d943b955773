using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Loops: round by round where the rounds are known, any number of them else.</summary>
internal sealed partial class Interpreter
{
    private const int MaxRounds = 32;

    /// <summary>Each loop of unknown rounds may be run twice, and those in it each time.</summary>
    private const int MaxNestedLoops = 3;

    private int _roundsLeft = 512;
    private int _loopsAround;

    private void ExecuteLoop(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation forEach:
                ExecuteForEach(forEach);
                break;
            case IForLoopOperation counted:
                ExecuteFor(counted);
                break;
            default:
                ExecuteAnyRounds(loop);
                break;
        }
    }

    private void ExecuteForEach(IForEachLoopOperation loop)
    {
        Value items = Evaluate(loop.Collection);
        if (loop.IsAsynchronous || !IsKnownSequence(items) || TargetOf(loop) is not { } target)
        {
            ExecuteForEachOfUnknown(loop, items);
            return;
        }

        var left = new Exits(IsLoop: false, new List<State>());
        int rounds = 0;
        foreach (Value? item in Enumerate(items))
        {
            if (item is null || !MayRunRound(rounds++))
            {
                GiveUpOnQueries(ImmutableArray.Create(items));
                ExecuteForEachOfUnknown(loop, items);
                break;
            }

            ExecuteRound(loop, left, target, item);
            if (_state.HasEnded)
            {
                break;
            }
        }

        LeaveLoop(left);
    }

    /// <summary>What each item is given to; null for a second name of the item.</summary>
    private static IOperation? TargetOf(IForEachLoopOperation loop) => loop.LoopControlVariable switch
    {
        IVariableDeclaratorOperation { Symbol.IsRef: false } variable => variable,
        { } other when TargetIn(other) is { } several && several.Elements.All(CanTakePart) => several,
        _ => null,
    };

    private void ExecuteForEachOfUnknown(IForEachLoopOperation loop, Value collection)
    {
        Value item = HandOver(loop.Collection, ImmutableArray.Create(collection));
        foreach (ILocalSymbol local in loop.Locals)
        {
            SetLocal(_frame, local, item);
        }

        ExecuteAnyRounds(loop);
    }

    private void ExecuteFor(IForLoopOperation loop)
    {
        foreach (IOperation start in loop.Before)
        {
            Execute(start);
        }

        if (loop.Condition is null)
        {
            ExecuteAnyRounds(loop);
            return;
        }

        var left = new Exits(IsLoop: false, new List<State>());
        int rounds = 0;
        while (Evaluate(loop.Condition) is var condition && condition is not Flag { IsSet: false } && !_state.HasEnded)
        {
            if (condition is not Flag || !MayRunRound(rounds++))
            {
                ExecuteAnyRounds(loop);
                break;
            }

            ExecuteRound(loop, left, target: null, item: null);
            foreach (IOperation step in loop.AtLoopBottom)
            {
                Execute(step);
            }
        }

        LeaveLoop(left);
    }

    private bool MayRunRound(int before) => before < MaxRounds && _roundsLeft-- > 0;

    /// <summary>Runs one round; where it breaks off, the loop is left.</summary>
    private void ExecuteRound(ILoopOperation loop, Exits left, IOperation? target, Value? item)
    {
        Frame frame = _frame;
        _frame = frame.Round(NextNumber(), loop.Body);
        if (item is not null && target is IVariableDeclaratorOperation { Symbol: var variable })
        {
            SetLocal(_frame, variable, item);
        }
        else if (item is not null && target is ITupleOperation several && !Deconstruct(several, item))
        {
            Escape(item);
            NotUnderstood(several);
        }

        var next = new Exits(IsLoop: true, new List<State>());
        ImmutableStack<Exits> exits = _exits;
        _exits = exits.Push(next).Push(left);
        Execute(loop.Body);
        _exits = exits;
        _frame = frame;
        LeaveLoop(next);
    }

    private void LeaveLoop(Exits exits) =>
        _state.Whole = exits.States.Aggregate(_state.Whole, (joined, exit) => State.Join(joined, exit));

    /// <summary>A body that runs any number of times: it runs once here, in a state in which any number has gone before.</summary>
    private void ExecuteAnyRounds(ILoopOperation loop)
    {
        if (_loopsAround == MaxNestedLoops)
        {
            SkipStatement(loop);
            return;
        }

        foreach (IOperation step in StepsOf(loop))
        {
            PassCreations(step);
        }

        int createdBefore = _lastNumber;
        ForgetWhatMayChangeIn(loop, createdBefore);
        State? before = _state.Whole;
        int returns = _frame.Returns.Count;
        int manifests = _manifestsOfDelegates.Count;
        ExecuteBody(loop);
        if (before is not null && !_state.HasEnded && !_state.Generations.HasSameAs(before.Generations))
        {
            // A round before this one may have changed what opaques hold: read the body as one that comes after it.
            before = before with { Generations = _state.Generations };
            _state.Whole = before;
            _frame.Returns.RemoveRange(returns, _frame.Returns.Count - returns);
            _manifestsOfDelegates.Count = manifests;
            ExecuteBody(loop);
        }

        ForgetWhatMayChangeIn(loop, createdBefore);
        _state.Whole = State.Join(before, _state.Whole);
    }

    /// <summary>What a loop evaluates between its rounds.</summary>
    private static ImmutableArray<IOperation> StepsOf(ILoopOperation loop) => loop switch
    {
        IForLoopOperation { Condition: { } condition } counted => counted.AtLoopBottom.Add(condition),
        IForLoopOperation counted => counted.AtLoopBottom,
        IWhileLoopOperation { Condition: { } condition } => ImmutableArray.Create(condition),
        _ => ImmutableArray<IOperation>.Empty,
    };

    private void ExecuteBody(ILoopOperation loop)
    {
        ImmutableStack<Exits> exits = _exits;
        var left = new Exits(IsLoop: true, new List<State>());
        _exits = exits.Push(left);
        _loopsAround++;
        Execute(loop.Body);
        _loopsAround--;
        _exits = exits;
        LeaveLoop(left);
    }

    /// <summary>
    /// Objects created before a loop that it can reach are open, and locals that it writes are unknown: each round may
    /// change them.
    /// </summary>
    private void ForgetWhatMayChangeIn(ILoopOperation loop, int createdBefore)
    {
        foreach (IOperation inner in loop.Descendants())
        {
            ForgetMembersThatMayChange(inner, createdBefore);
            ISymbol? local = LocalReadBy(inner);
            if (local is null || _state.HasEnded || HeldBy(local) is not { } held)
            {
                continue;
            }

            if (Cell.ReferencesIn(ImmutableArray.Create(held)).Any(cell => cell <= createdBefore))
            {
                Open(ReachableFrom(held));
            }

            if (IsWritten(inner))
            {
                DetachFunctionsIn(held);
                SetLocal(local, Unknown.Nowhere);
            }
        }
    }

    /// <summary>A number in a local that is counted up or down.</summary>
    private Value EvaluateStep(IIncrementOrDecrementOperation step)
    {
        ISymbol? local = step.Target is IParameterReferenceOperation { Parameter.RefKind: not RefKind.None } ? null : LocalReadBy(step.Target);
        if (local is null || step.OperatorMethod is not null || HeldBy(local) is not Number before)
        {
            return NotUnderstood(step);
        }

        long amount = step.Kind == OperationKind.Increment ? before.Amount + 1 : before.Amount - 1;
        if (!Arithmetic.Fits(amount, step.Target.Type))
        {
            return NotUnderstood(step);
        }

        Value after = SetLocal(local, new Number(amount, OriginOf(step)));
        return step.IsPostfix ? before : after;
    }
}
