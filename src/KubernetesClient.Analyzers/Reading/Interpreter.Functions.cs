using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Lambdas and methods as values: they run where the program calls them.</summary>
internal sealed partial class Interpreter
{
    private readonly List<(int Cell, FunctionCell Function)> _functions = new();
    private readonly HashSet<IOperation> _functionsRun = new();

    private Value EvaluateFunction(IDelegateCreationOperation creation)
    {
        switch (creation.Target)
        {
            case IAnonymousFunctionOperation lambda when TakesValues(lambda.Symbol):
                return AllocateFunction(new FunctionCell(lambda.Symbol, lambda.Body, _frame, Receiver: null, OriginOf(creation)));
            case IAnonymousFunctionOperation lambda:
                return EvaluateDetached(lambda);
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } reference
                when CanRun(method, reference.IsVirtual) && _context.BodyOf(method.OriginalDefinition) is { } body:
                Value? receiver = reference.Instance is null ? null : Evaluate(reference.Instance);
                return AllocateFunction(new FunctionCell(method.OriginalDefinition, body, EnclosingOf(method.OriginalDefinition), receiver, OriginOf(creation)));
            default:
                return NotUnderstood(creation);
        }
    }

    /// <summary>The lambda or method that a member holds for good; null if it may hold another, or the method of an object.</summary>
    private Value? ReadFunction(IOperation reference, ISymbol member, ITypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate
        && !_state.HasEnded
        && !IsRunning(member)
        && !HasConstructorThatMayAssign(member)
        && InitializerOf(member) is { } initializer
        && _context.OperationOf(initializer) is ISymbolInitializerOperation { Value: IDelegateCreationOperation { Target: IAnonymousFunctionOperation or IMethodReferenceOperation { Instance: null } } made }
            ? ReadThrough(reference, member, RunInCallee(member, instance: null, enclosing: null, () => EvaluateFunction(made)))
            : null;

    private Reference AllocateFunction(FunctionCell function)
    {
        Reference allocated = Allocate(function);
        _functions.Add((allocated.Cell, function));
        return allocated;
    }

    /// <summary>Calls a delegate with arguments that were evaluated.</summary>
    /// <returns>What it returns; null if it is not known what it runs.</returns>
    private Value? RunDelegate(IInvocationOperation invocation, Value function, ImmutableArray<Value> arguments)
    {
        if (_functions.Count == 0 || invocation.Arguments.Any(argument => argument.Parameter?.RefKind is not RefKind.None))
        {
            return null;
        }

        return RunFunction(function, InOrderOfParameters(invocation, arguments));
    }

    /// <summary>Runs a function in place; one of several that it may be, on branches.</summary>
    /// <returns>What it returns; null if it is not known what it runs.</returns>
    private Value? RunFunction(Value function, ImmutableArray<Value> arguments)
    {
        ImmutableArray<Value> functions = Choice.MembersOf(function).RemoveAll(member => member is Absent);
        if (functions.IsEmpty || !functions.All(CanRunFunction))
        {
            return null;
        }

        Value RunFrom(int index) => index == functions.Length - 1
            ? RunInPlace((FunctionCell)CellOf(functions[index])!, arguments)
            : EvaluateEither(() => RunInPlace((FunctionCell)CellOf(functions[index])!, arguments), () => RunFrom(index + 1), out _);

        return RunFrom(0);
    }

    private bool CanRunFunction(Value function) =>
        CellOf(function) is FunctionCell { Method: var method } && _callDepth < StepBudget.MaxCallDepth && !IsRunning(method);

    private Value RunInPlace(FunctionCell function, ImmutableArray<Value> arguments)
    {
        _functionsRun.Add(function.Body);
        Use(function.Receiver ?? Absent.NeverSet);
        return RunOn(function.Method, function.Body, function.Receiver, function.Enclosing, arguments);
    }

    /// <summary>Runs a body on values, in the order of its parameters.</summary>
    private Value RunOn(IMethodSymbol method, IOperation body, Value? instance, Frame? enclosing, ImmutableArray<Value> arguments) => RunInCallee(method, instance, enclosing, () =>
    {
        foreach ((IParameterSymbol parameter, Value value) in method.Parameters.Zip(arguments, (parameter, value) => (parameter, value)))
        {
            SetLocal(_frame, parameter, value);
        }

        return RunBody(body);
    });

    private static bool TakesValues(IMethodSymbol function)
    {
        foreach (IParameterSymbol parameter in function.Parameters)
        {
            if (parameter.RefKind is not (RefKind.None or RefKind.In))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives a function to code that is not visible: it may run at any time or never.</summary>
    private void Detach(int number, FunctionCell function)
    {
        if (function.HasEscaped || _state.HasEnded)
        {
            return;
        }

        _state.Write(number, function with { HasEscaped = true });
        Frame frame = _frame;
        _frame = function.Enclosing ?? _frame;
        switch (function.Method.MethodKind)
        {
            case MethodKind.AnonymousFunction:
                Value given = RunDetached(function.Method, function.Body);
                _state.Write(number, function with { HasEscaped = true, Given = ImmutableArray.Create(given) });
                break;
            case MethodKind.LocalFunction:
                PassCall(function.Method);
                SkipLocalFunction(function.Method);
                break;
            default:
                PassCall(function.Method);
                Escape(function.Receiver ?? Absent.NeverSet);
                StartGeneration(function.Receiver ?? Absent.NeverSet);
                break;
        }

        _frame = frame;
    }

    private void DetachFunctionsIn(Value value)
    {
        if (_functions.Count > 0)
        {
            WithoutFunctions(ReachableFrom(value));
        }
    }

    /// <summary>The other objects among those that are given to code that is not visible; the functions are detached.</summary>
    private HashSet<int> WithoutFunctions(HashSet<int> cells)
    {
        if (_functions.Count == 0)
        {
            return cells;
        }

        var others = new HashSet<int>(cells);
        foreach (int number in cells)
        {
            if (_state.Read(number) is FunctionCell function)
            {
                others.Remove(number);
                Detach(number, function);
            }
        }

        return others;
    }

    /// <summary>A delegate that is one of too many may be any that was made before.</summary>
    private void DetachUnlessKnown(Value function)
    {
        if (!Choice.MembersOf(function).Any(member => member is Unknown))
        {
            return;
        }

        foreach ((int number, _) in _functions.ToArray())
        {
            DetachFunctionsIn(new Reference(number, Origin: null));
        }
    }

    /// <summary>Functions that nothing ran so far may run later, or they would not be there.</summary>
    private void DetachFunctionsNeverRun(int createdAfter)
    {
        int first = _functions.FindIndex(function => function.Cell > createdAfter);
        for (int index = first; index >= 0 && index < _functions.Count; index++)
        {
            (int number, FunctionCell function) = _functions[index];
            if (_functionsRun.Contains(function.Body))
            {
                continue;
            }

            if (_state.Read(number) is FunctionCell held)
            {
                Detach(number, held);
            }
            else
            {
                PassCreations(function.Body);
            }
        }

        if (first >= 0)
        {
            _functions.RemoveRange(first, _functions.Count - first);
        }
    }
}
