using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

internal sealed partial class Interpreter
{
    private readonly Stack<TryBody> _tryBodies = new();
    private ImmutableStack<Exits> _exits = ImmutableStack<Exits>.Empty;

    private void Execute(IOperation statement)
    {
        if (_state.HasEnded)
        {
            return;
        }

        if (!_budget.TryStep())
        {
            SkipStatement(statement);
            return;
        }

        switch (statement)
        {
            case IBlockOperation block:
                foreach (IOperation inner in block.Operations)
                {
                    Execute(inner);
                }

                break;
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation);
                break;
            case IVariableDeclarationGroupOperation group:
                Declare(group);
                break;
            case IUsingDeclarationOperation declaration:
                Declare(declaration.DeclarationGroup);
                LeaveToDisposal(declaration.DeclarationGroup);
                break;
            case IReturnOperation { Kind: OperationKind.Return } result:
                Return(result.ReturnedValue is null ? Absent.NeverSet : Evaluate(result.ReturnedValue));
                break;
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                Yield(yielded);
                break;
            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                Return(Unknown.Nowhere);
                break;
            case IConditionalOperation conditional:
                ExecuteConditional(conditional);
                break;
            case IUsingOperation { Resources: IVariableDeclarationGroupOperation declared } resource:
                Declare(declared);
                LeaveToDisposal(declared);
                Execute(resource.Body);
                break;
            case IUsingOperation resource:
                LeaveToDisposal(Evaluate(resource.Resources));
                Execute(resource.Body);
                break;
            case ILockOperation section:
                Evaluate(section.LockedValue);
                Execute(section.Body);
                break;
            case ITryOperation attempt:
                ExecuteTry(attempt);
                break;
            case ILoopOperation loop:
                ExecuteLoop(loop);
                break;
            case ISwitchOperation choice when !choice.Descendants().Any(inner => inner is IBranchOperation { BranchKind: BranchKind.GoTo }):
                ExecuteSwitch(choice);
                break;
            case IBranchOperation { BranchKind: BranchKind.Break } when !_exits.IsEmpty:
                Leave(_exits.Peek());
                break;
            case IBranchOperation { BranchKind: BranchKind.Continue } when _exits.Any(exits => exits.IsLoop):
                Leave(_exits.First(exits => exits.IsLoop));
                break;
            case IThrowOperation thrown:
                EvaluateThrow(thrown);
                break;
            case ILocalFunctionOperation or IEmptyOperation:
                break;
            case IBranchOperation { BranchKind: BranchKind.GoTo }:
                PassCreations(WholeBodyOf(statement));
                _state.Whole = null;
                break;
            case ILabeledOperation labeled:
                ForgetEverything();
                ExecuteIfPresent(labeled.Operation);
                break;
            case IInvocationOperation or IObjectCreationOperation or ILocalReferenceOperation or IConversionOperation:
                Evaluate(statement);
                break;
            default:
                SkipStatement(statement);
                break;
        }

        NoteStateInTry();
    }

    private void Leave(Exits exits)
    {
        exits.States.Add(_state.Whole!);
        _state.Whole = null;
    }

    /// <summary>A handler may run after any statement of the body.</summary>
    private void ExecuteTry(ITryOperation attempt)
    {
        int returns = _frame.Returns.Count;
        int[] exits = _exits.Select(exit => exit.States.Count).ToArray();
        _tryBodies.Push(new TryBody(_frame, _state.Whole!, _lastNumber));
        Execute(attempt.Body);
        State thrown = _tryBodies.Pop().Thrown;
        State? after = _state.Whole;
        foreach (ICatchClauseOperation handler in attempt.Catches)
        {
            _state.Whole = thrown;
            Evaluate(handler.Filter);
            Execute(handler.Handler);
            after = State.Join(after, _state.Whole);
        }

        if (attempt.Finally is { } last)
        {
            ExecuteOnTheWayOut(last, returns, exits);
            after = After(last, after);
        }

        _state.Whole = after;
    }

    /// <summary>What leaves a <c>try</c> early passes its <c>finally</c>.</summary>
    private void ExecuteOnTheWayOut(IBlockOperation last, int returns, int[] exits)
    {
        for (int index = returns; index < _frame.Returns.Count; index++)
        {
            (State state, Value value) = _frame.Returns[index];
            _frame.Returns[index] = (After(last, state) ?? state, value);
        }

        foreach ((Exits exit, int before) in _exits.Zip(exits, (exit, before) => (exit, before)))
        {
            for (int index = before; index < exit.States.Count; index++)
            {
                exit.States[index] = After(last, exit.States[index]) ?? exit.States[index];
            }
        }
    }

    private State? After(IBlockOperation last, State? state)
    {
        _state.Whole = state;
        Execute(last);
        return _state.Whole;
    }

    private void NoteStateInTry()
    {
        if (_tryBodies.Count == 0 || _state.Whole is not { } state)
        {
            return;
        }

        // An exception that no inner handler takes goes on to the outer ones.
        foreach (TryBody body in _tryBodies)
        {
            body.Note(_frame, state, _lastNumber);
        }
    }

    /// <summary>A label can be reached from anywhere: nothing is known there.</summary>
    private void ForgetEverything()
    {
        foreach (Value held in _state.HeldByLocals)
        {
            Escape(held);
        }

        for (Frame? frame = _frame; frame is not null; frame = frame.Caller)
        {
            Escape(frame.Instance ?? Absent.NeverSet);
        }

        _state.Whole = _state.Whole! with { Locals = State.Empty.Locals, Sent = SentWorkloads.None };
    }

    private void Declare(IVariableDeclarationGroupOperation group)
    {
        foreach (IVariableDeclarationOperation declaration in group.Declarations)
        {
            foreach (IVariableDeclaratorOperation declarator in declaration.Declarators)
            {
                Declare(declarator);
            }
        }
    }

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        if (declarator.GetVariableInitializer() is not { } initializer)
        {
            return;
        }

        Value value = Evaluate(initializer.Value);
        if (declarator.Symbol.IsRef)
        {
            RememberAliased(initializer.Value);
            value = Escape(value);
        }

        SetLocal(_frame, declarator.Symbol, value);
    }

    /// <summary>Locals that have a second name: from here on they are never known.</summary>
    private void RememberAliased(IOperation aliased)
    {
        foreach (IOperation inner in aliased.DescendantsAndSelf())
        {
            if (LocalReadBy(inner) is { } local)
            {
                Escape(HeldBy(local) ?? Unknown.Nowhere);
                _localsWrittenElsewhere.Add(local);
                SetLocal(local, Unknown.Nowhere);
            }
            else if (inner is IInstanceReferenceOperation)
            {
                Escape(_frame.Instance ?? Unknown.Nowhere);
            }
            else if (inner is IFieldReferenceOperation { Field.IsStatic: true })
            {
                _haveStaticsOtherNames = true;
            }
        }
    }

    private static ISymbol? LocalReadBy(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IParameterReferenceOperation reference => reference.Parameter,
        _ => null,
    };

    private void ExecuteConditional(IConditionalOperation conditional)
    {
        Value condition = Evaluate(conditional.Condition);
        if (Holds(condition) is { } holds)
        {
            ExecuteIfPresent(holds ? conditional.WhenTrue : conditional.WhenFalse);
            return;
        }

        State? before = _state.Whole;
        Assume(conditional.Condition, holds: true);
        ExecuteIfPresent(conditional.WhenTrue);
        State? afterTrue = _state.Whole;
        _state.Whole = before;
        Assume(conditional.Condition, holds: false);
        ExecuteIfPresent(conditional.WhenFalse);
        State? afterFalse = _state.Whole;
        if (!ReferenceEquals(afterTrue, afterFalse))
        {
            NoteThatItDecides(conditional.Condition, condition);
        }

        _state.Whole = State.Join(afterTrue, afterFalse);
    }

    private void ExecuteIfPresent(IOperation? statement)
    {
        if (statement is not null)
        {
            Execute(statement);
        }
    }

    private void Return(Value value)
    {
        NoteStateInTry();
        if (_state.Whole is { } state)
        {
            _frame.Returns.Add((state, value));
            _state.Whole = null;
        }
    }

    /// <summary>Whoever runs the body has the value from here on, and does what it likes with it before the body goes on.</summary>
    private void Yield(IOperation yielded)
    {
        Value value = Evaluate(yielded);
        UseAgainIfModel(value);
        _frame.Yield(value);
        if (_frame.YieldsInto is not { } list)
        {
            HandOver(yielded, ImmutableArray.Create(value));
            return;
        }

        ImmutableHashSet<int> handedOver = _state.HandedOver;
        ResultOf(yielded, ReachableFrom(value));
        _frame.YieldedFirst.UnionWith(_state.HandedOver.Except(handedOver));
        YieldInto(list, value);
    }

    private static IOperation WholeBodyOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>Goes past a statement that may run in part, wholly, several times, or return.</summary>
    private void SkipStatement(IOperation statement)
    {
        NotUnderstood(statement);
        if (_state.Whole is { } state && statement.DescendantsAndSelf().Any(inner => inner is IReturnOperation))
        {
            _frame.Returns.Add((state, Unknown.Nowhere));
        }
    }
}
