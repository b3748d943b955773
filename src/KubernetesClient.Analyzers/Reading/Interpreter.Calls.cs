using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

internal sealed partial class Interpreter
{
    private Value EvaluateInvocation(IInvocationOperation invocation)
    {
        Value result = EvaluateCall(invocation);
        if (MayChangeItsStruct(invocation))
        {
            ChangeStruct(invocation.Instance);
        }

        return ExtensionBlock.Has(invocation.TargetMethod) && invocation.Instance is { Type.IsValueType: true } changed ? ForgetValue(changed) : result;
    }

    private Value EvaluateCall(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (IsCollectionMember(method))
        {
            return EvaluateCollectionCall(invocation);
        }

        if (IsTextBuilder(method.ContainingType) && !method.IsStatic)
        {
            return EvaluateTextBuilderCall(invocation);
        }

        if (EvaluateModelExtension(invocation) is { } read)
        {
            return read;
        }

        if (EvaluateTextCall(invocation) is { } text)
        {
            return text;
        }

        if (EvaluateTaskCall(invocation) is { } waited)
        {
            return waited;
        }

        Value? instance = invocation.Instance is null ? null : Evaluate(invocation.Instance);
        IMethodSymbol? implementation = ImplementationFor(method, instance, invocation.Instance, invocation.IsVirtual);
        IMethodSymbol called = implementation ?? method;
        called = called.PartialImplementationPart ?? called;
        if (CanRun(called, isVirtualCall: implementation is null)
            && MayFollow(invocation, instance)
            && (RunSource(called, invocation.Arguments, instance) ?? SentPerhaps(_state.Sent, RunIterator(invocation, called, instance))) is { } result)
        {
            return ReadThrough(invocation, called.OriginalDefinition, result);
        }

        PassCall(called);
        if (called.MethodKind == MethodKind.LocalFunction)
        {
            SkipLocalFunction(called);
        }

        Value receiver = instance ?? Unknown.Nowhere;
        ImmutableArray<Value> arguments = EvaluateArguments(invocation.Arguments);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            if (RunDelegate(invocation, receiver, arguments) is { } ran)
            {
                return ran;
            }

            DetachUnlessKnown(receiver);
        }

        if (IsQuery(method) && SentPerhaps(_state.Sent, EvaluateQuery(invocation, arguments)) is { } queried)
        {
            return queried;
        }

        if (LibraryCalls.OnlyReads(method))
        {
            foreach (Value argument in arguments)
            {
                UseAgain(argument);
            }

            Send(invocation, arguments);
            return Fresh(invocation);
        }

        Use(receiver);
        bool mayChangeThem = arguments.Any(argument => CellOf(argument) is FunctionCell && !ChangesNothing(argument)) || (!IsQuery(method) && TakesDelegate(invocation.Arguments));
        foreach (Value argument in arguments)
        {
            if (mayChangeThem)
            {
                Use(argument);
            }
            else
            {
                UseAgain(argument);
            }
        }

        if (IsQuery(method) && !TakesDelegate(invocation.Arguments))
        {
            return ResultOf(invocation, ReachableFrom(arguments), isHandedOver: false);
        }

        if (EvaluateSplit(invocation, receiver, arguments) is { } parts)
        {
            return parts;
        }

        if (PureCalls.IsPure(method))
        {
            return PureCalls.ResultOf(method, receiver, arguments, DisplayOf(invocation.Syntax), OriginOf(invocation)) ?? Fresh(invocation);
        }

        if (invocation.Instance is not null)
        {
            StartGenerationOf(invocation.Instance, receiver);
        }

        for (int index = 0; index < arguments.Length; index++)
        {
            StartGenerationOf(invocation.Arguments[index].Value, arguments[index]);
        }

        StartGenerationOfStatics();
        ForgetWhatWasSent(called, invocation.Arguments);
        ImmutableArray<Value> values = arguments.Insert(0, receiver);
        return RunsCodeOfTheProgram(invocation, called, receiver) ? EscapeInto(invocation, values) : HandOver(invocation, values);
    }

    /// <summary>What is given to code that is not visible may be changed there, unless nothing can change it.</summary>
    private void StartGenerationOf(IOperation given, Value value)
    {
        if (!IsImmutable(WithoutConversions(given).Type))
        {
            StartGeneration(value);
        }
    }

    private ImmutableArray<Value> EvaluateArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        foreach (IArgumentOperation argument in arguments)
        {
            values.Add(EvaluateArgument(argument));
        }

        return values.MoveToImmutable();
    }

    /// <summary>Remembers what an operation of the client sends, and the namespace that it gives to it.</summary>
    private void Send(IInvocationOperation invocation, ImmutableArray<Value> arguments)
    {
        if (LibraryCalls.SendingParametersOf(invocation.TargetMethod) is not { } parameters)
        {
            return;
        }

        Value body = GivenFor(parameters.Body, invocation.Arguments, arguments);
        Value space = GivenFor(parameters.Namespace, invocation.Arguments, arguments);
        foreach (Value sent in Choice.MembersOf(body))
        {
            if (sent is Reference { Cell: var number } && CellOf(sent) is ModelCell model)
            {
                _state.Write(number, model.Sent(space));
            }
        }

        bool isDryRun = invocation.Arguments.Any(argument => LibraryCalls.IsDryRunParameter(argument.Parameter!) && argument.ArgumentKind != ArgumentKind.DefaultValue);
        if (!isDryRun && body is Reference surely && CellOf(surely) is ModelCell workload && ManifestKinds.IsWorkload(workload.Type))
        {
            _state.Sent = _state.Sent.With(surely.Cell, ReachableFrom(surely));
        }
    }

    private static Value GivenFor(IParameterSymbol parameter, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<Value> values)
    {
        for (int index = 0; index < arguments.Length; index++)
        {
            if (arguments[index].Parameter?.Ordinal == parameter.Ordinal)
            {
                return values[index];
            }
        }

        return Unknown.Nowhere;
    }

    /// <summary>What was sent before a call that is not followed is perhaps deleted by it.</summary>
    private void ForgetWhatWasSent(IMethodSymbol called, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!_state.Sent.IsEmpty && (LibraryCalls.MayDelete(called) || TakesDelegate(arguments)))
        {
            _state.Sent = SentWorkloads.None;
        }
    }

    /// <summary>Goes on after a run of which nobody knows how far it went: what it sent, it sent perhaps.</summary>
    private Value? SentPerhaps(SentWorkloads before, Value? result)
    {
        _state.Sent = _state.Sent.And(before);
        return result;
    }

    /// <summary>
    /// Whether a call that is not followed may run code of this program: what that does to the objects could have been known,
    /// so nothing is assumed of it.
    /// </summary>
    private bool RunsCodeOfTheProgram(IInvocationOperation invocation, IMethodSymbol called, Value receiver) =>
        _context.SourceOf(called) is not null
        || (invocation.TargetMethod.MethodKind == MethodKind.DelegateInvoke && !IsGivenToEntry(receiver))
        || TakesDelegate(invocation.Arguments);

    private static bool TakesDelegate(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Any(argument => argument.Parameter?.Type is { TypeKind: TypeKind.Delegate } or INamedTypeSymbol { Name: "Expression" });

    private Value EscapeInto(IOperation call, ImmutableArray<Value> values)
    {
        HashSet<int> reached = ReachableFrom(values);
        HashSet<int> cells = WithoutFunctions(reached);
        HashSet<int> given = GivenByFunctionsIn(reached);
        Escape(cells.Where(cell => !given.Contains(cell)), withAll: given.Count == 0);
        StartGeneration(Everything);
        return ResultOf(call, reached);
    }

    private Value EvaluateArgument(IArgumentOperation argument)
    {
        if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
        {
            return NotUnderstood(argument);
        }

        return argument.ArgumentKind == ArgumentKind.DefaultValue ? EvaluateDefault(argument.Value) : Evaluate(argument.Value);
    }

    /// <summary>What a parameter has where a call leaves it out: no source gives it.</summary>
    private Value EvaluateDefault(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: null } ? Absent.NeverSet : Evaluate(value).From(origin: null);

    private bool CanRun(IMethodSymbol method, bool isVirtualCall) =>
        (!isVirtualCall || !MayBeOverridden(method))
        && method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.ReducedExtension or MethodKind.ExplicitInterfaceImplementation
            or MethodKind.UserDefinedOperator or MethodKind.Conversion
        && method.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In or RefKind.Ref or RefKind.Out)
        && !method.IsExtern
        && !method.IsVararg
        && (method.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface || ExtensionBlock.Has(method))
        && _callDepth < StepBudget.MaxCallDepth
        && !IsRunning(method)
        && _context.SourceOf(method) is not null
        && !IsConditional(method);

    /// <summary>Whether some builds leave the calls of a method out.</summary>
    private static bool IsConditional(IMethodSymbol method) =>
        method.ReturnsVoid && method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } });

    private bool IsRunning(ISymbol member)
    {
        for (Frame? frame = _frame; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Body, member.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Runs a method of the program in place.</summary>
    /// <returns>What it returns; null if it has no body that can be followed.</returns>
    private Value? RunSource(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, Value? receiver)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        if (!CanRun(definition, isVirtualCall: false)
            || !CanWriteBack(definition, arguments)
            || _context.BodyOf(definition) is not { } body
            || _context.IsIterator(definition))
        {
            return null;
        }

        Use(receiver ?? Absent.NeverSet);
        (IParameterSymbol Parameter, Value Value)[] bound = Bind(definition, arguments);
        Suspended caller = Enter(definition, receiver, EnclosingOf(definition));
        foreach ((IParameterSymbol parameter, Value value) in bound)
        {
            SetLocal(_frame, parameter, value);
        }

        Value returned = RunBody(body);
        ImmutableArray<(IArgumentOperation Argument, Value Value)> left = LeftIn(definition, arguments);
        GoBackTo(caller);
        foreach ((IArgumentOperation argument, Value value) in left)
        {
            if (LocalIn(argument.Value) is { } local)
            {
                WriteBack(argument, local, value);
            }
        }

        return returned;
    }

    private Value RunInCallee(ISymbol symbol, Value? instance, Frame? enclosing, Func<Value> run)
    {
        Suspended caller = Enter(symbol, instance, enclosing);
        Value result = run();
        GoBackTo(caller);
        return result;
    }

    private Suspended Enter(ISymbol symbol, Value? instance, Frame? enclosing)
    {
        var caller = new Suspended(_frame, _initialized, _exits);
        _bodiesRun.Add(symbol);
        _frame = new Frame(NextNumber(), symbol, enclosing, _frame, instance);
        _initialized = ImmutableStack<Value>.Empty;
        _exits = ImmutableStack<Exits>.Empty;
        _callDepth++;
        return caller;
    }

    private void GoBackTo(Suspended caller)
    {
        _callDepth--;
        _frame = caller.Frame;
        _initialized = caller.Initialized;
        _exits = caller.Exits;
    }

    /// <summary>The run whose locals a local function sees; one of a top-level program sees those of the program.</summary>
    private Frame? EnclosingOf(ISymbol symbol)
    {
        if (symbol is not IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        {
            return null;
        }

        Frame? frame = _frame;
        while (frame is { Body: not null } && !SymbolEqualityComparer.Default.Equals(frame.Body, symbol.ContainingSymbol))
        {
            frame = frame.Enclosing;
        }

        return frame;
    }

    /// <summary>A run that goes on when another ends.</summary>
    private readonly record struct Suspended(Frame Frame, ImmutableStack<Value> Initialized, ImmutableStack<Exits> Exits);
}
