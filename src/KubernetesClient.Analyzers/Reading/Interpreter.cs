using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using KubernetesClient.Analyzers.Reading.Cases;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Runs one entry, and what it calls in source, over values instead of data. Everything that it does not understand makes
/// values unknown and objects open, never wrong.
/// </summary>
internal sealed partial class Interpreter
{
    private const string Shortened = "…";

    private readonly ReadingContext _context;
    private readonly Case _case;
    private readonly string _entry;
    private readonly string _reading;
    private readonly string _givenToEntry;
    private readonly string _instanceOfEntry;
    private readonly string _staticsOfEntry;
    private readonly StepBudget _budget;
    private readonly ImmutableHashSet<string> _namesThatReach;
    private readonly HashSet<ISymbol> _localsReadElsewhere = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _localsWrittenElsewhere = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _bodiesRun = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<ModelObject>.Builder _manifestsOfDelegates = ImmutableArray.CreateBuilder<ModelObject>();
    private readonly Stack<Value> _accessed = new();
    private INamedTypeSymbol? _typeOfEntry;
    private Frame _frame = new(number: 0, body: null, enclosing: null);
    private readonly RunningState _state = new();
    private int _lastNumber;
    private int _callDepth;

    /// <summary>Starts with nothing known.</summary>
    /// <param name="context">What all entries are read with.</param>
    /// <param name="budget">Bounds the work.</param>
    /// <param name="entry">Tells the opaques of this entry from those of others.</param>
    /// <param name="namesThatReach">The names of the members that may create a manifest, themselves or through calls.</param>
    /// <param name="supposed">What is supposed of conditions that are not known.</param>
    /// <param name="reading">Tells what is read here anew from what other readings of the same entry read.</param>
    public Interpreter(ReadingContext context, StepBudget budget, Place entry, ImmutableHashSet<string> namesThatReach, Case supposed, int reading)
    {
        _context = context;
        _budget = budget;
        _namesThatReach = namesThatReach;
        _case = supposed;
        _entry = $"{entry.Path}@{entry.Span.Start}:";
        _reading = reading == 0 ? _entry : $"{entry.Path}@{entry.Span.Start}/{reading}:";
        _givenToEntry = $"given:{_entry}";
        _instanceOfEntry = $"{_givenToEntry}this";
        _staticsOfEntry = $"{_givenToEntry}statics";
    }

    /// <summary>The source symbols whose bodies were run, besides the entry.</summary>
    public IReadOnlyCollection<ISymbol> BodiesRun => _bodiesRun;

    /// <summary>Runs a body whose callers are not known: its parameters are opaque.</summary>
    /// <param name="body">The operation of a method body, an initializer, or an expression.</param>
    /// <param name="symbol">The symbol that it belongs to; null for top-level statements.</param>
    /// <param name="mayBeCompletedByCaller">
    /// Whether there may be callers that could not be followed: what is returned to them is theirs to complete.
    /// </param>
    /// <returns>The manifests that it built, as they are when it is done.</returns>
    public ImmutableArray<ModelObject> RunEntry(IOperation body, ISymbol? symbol, bool mayBeCompletedByCaller)
    {
        _frame = new Frame(NextNumber(), symbol, enclosing: null, instance: new Opaque(_instanceOfEntry, "this", Origin: null));
        _typeOfEntry = symbol?.ContainingType;
        List<Value> arguments = BindParametersOfEntry(symbol is null ? _context.MethodOfStatements(body) : symbol as IMethodSymbol);
        Value returned = RunBody(body);
        DetachFunctionsIn(returned);
        DetachFunctionsNeverRun(createdAfter: 0);
        foreach (Value argument in arguments)
        {
            LeaveToCaller(argument);
        }

        UseAgainIfModel(returned);
        LeaveToOthers(ReachableFrom(_frame.Yielded.Append(returned).ToImmutableArray()));
        if (mayBeCompletedByCaller)
        {
            foreach (Value value in arguments.Concat(_frame.Yielded).Concat(WrittenBackBy(symbol as IMethodSymbol)).Append(returned))
            {
                Use(value);
                Escape(value);
            }
        }

        // Nobody has to go through all that an iterator yields.
        bool runsToItsEnd = _frame.Yielded.Count == 0;
        return _manifestsOfDelegates.ToImmutable().AddRange(Harvest(_state.Whole, createdAfter: 0, runsToItsEnd ? _entry : null));
    }

    /// <summary>An object that an entry is handed is open: only what the entry sets is known.</summary>
    private List<Value> BindParametersOfEntry(IMethodSymbol? method)
    {
        BindOpaqueParameters(method);
        var arguments = new List<Value>();
        foreach (IParameterSymbol parameter in method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            if (parameter.RefKind != RefKind.Out && IsModelObject(parameter.Type))
            {
                arguments.Add(SetLocal(_frame, parameter, AllocateOpen(parameter.Type)));
            }
        }

        return arguments;
    }

    /// <summary>Whoever handed an object to an entry may go on with it: what the entry set is known, what it left out is not.</summary>
    private void LeaveToCaller(Value argument)
    {
        foreach (int number in ReachableFrom(argument))
        {
            if (_state.Read(number) is { } cell)
            {
                _state.Write(number, cell with { IsOpen = true });
            }
        }
    }

    private void BindOpaqueParameters(IMethodSymbol? method)
    {
        string given = $"{_givenToEntry}{Written(_frame.Number)}-";
        foreach (IParameterSymbol parameter in method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            SetLocal(_frame, parameter, new Opaque(given + Written(parameter.Ordinal), parameter.Name, Origin: null));
        }
    }

    /// <summary>Runs a body to its end.</summary>
    /// <returns>What it gives.</returns>
    private Value RunBody(IOperation body)
    {
        switch (body)
        {
            case IMethodBodyOperation method:
                RunBlock(method.BlockBody ?? method.ExpressionBody);
                break;
            case IConstructorBodyOperation constructor:
                if (constructor.Initializer is { } initializer)
                {
                    Execute(initializer);
                }

                RunBlock(constructor.BlockBody ?? constructor.ExpressionBody);
                break;
            case ISymbolInitializerOperation held:
                _frame.Result = Evaluate(held.Value);
                break;
            case IBlockOperation block:
                RunBlock(block);
                break;
            default:
                _frame.Result = Evaluate(body);
                break;
        }

        return EndBody();
    }

    private void RunBlock(IBlockOperation? block)
    {
        if (block is null)
        {
            return;
        }

        foreach (IOperation statement in block.Operations)
        {
            if (statement is IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } result } && IsLast(statement, block))
            {
                _frame.Result = Evaluate(result);
            }
            else
            {
                Execute(statement);
            }
        }
    }

    /// <summary>Whether nothing comes after a statement: most bodies return once, at their end.</summary>
    private static bool IsLast(IOperation statement, IBlockOperation block)
    {
        int last = block.Operations.Length - 1;
        while (block.Operations[last] is ILocalFunctionOperation)
        {
            last--;
        }

        return block.Operations[last] == statement;
    }

    /// <summary>Joins the ways in which the current body ends.</summary>
    /// <returns>What it gives.</returns>
    private Value EndBody()
    {
        Value? value = _state.HasEnded ? null : _frame.Result ?? Absent.NeverSet;
        if (_frame.HasReturned)
        {
            State? state = _state.Whole;
            foreach ((State returned, Value with) in _frame.Returns)
            {
                value = value is null || state is null ? with : Side.Either(state, value, returned, with);
                state = State.Join(state, returned);
            }

            _state.Whole = state;
        }

        return value ?? Unknown.Nowhere;
    }

    private static ImmutableArray<ModelObject> Harvest(State? state, int createdAfter, string? run = null, ICollection<int>? without = null) =>
        state is null ? ImmutableArray<ModelObject>.Empty : new Freezer(state, run).ManifestsCreatedAfter(createdAfter, without ?? Array.Empty<int>());

    /// <summary>Evaluates an expression in the current state.</summary>
    private Value Evaluate(IOperation? operation)
    {
        if (operation is null || _state.HasEnded)
        {
            return Unknown.Nowhere;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_budget.TryStep())
        {
            return NotUnderstood(operation);
        }

        if (ConstantOf(operation) is { } constant)
        {
            return constant;
        }

        return operation.Kind switch
        {
            OperationKind.Parenthesized => Evaluate(((IParenthesizedOperation)operation).Operand),
            OperationKind.Conversion => EvaluateConversion((IConversionOperation)operation),
            OperationKind.Await => EvaluateAwait((IAwaitOperation)operation),
            OperationKind.LocalReference => ReadLocal(operation, ((ILocalReferenceOperation)operation).Local),
            OperationKind.ParameterReference => ReadLocal(operation, ((IParameterReferenceOperation)operation).Parameter),
            OperationKind.FieldReference => ReadField((IFieldReferenceOperation)operation),
            OperationKind.PropertyReference => ReadProperty((IPropertyReferenceOperation)operation),
            OperationKind.InstanceReference => ReadInstance((IInstanceReferenceOperation)operation),
            OperationKind.InterpolatedString => EvaluateInterpolation((IInterpolatedStringOperation)operation),
            OperationKind.Binary => EvaluateBinary((IBinaryOperation)operation),
            OperationKind.ObjectCreation => EvaluateCreation((IObjectCreationOperation)operation),
            OperationKind.ArrayCreation => EvaluateArray((IArrayCreationOperation)operation),
            OperationKind.ArrayElementReference => EvaluateArrayElement((IArrayElementReferenceOperation)operation),
            OperationKind.Invocation => EvaluateInvocation((IInvocationOperation)operation),
            OperationKind.SimpleAssignment => EvaluateAssignment((ISimpleAssignmentOperation)operation),
            OperationKind.Conditional => EvaluateConditional((IConditionalOperation)operation),
            OperationKind.Coalesce => EvaluateCoalesce((ICoalesceOperation)operation),
            OperationKind.CoalesceAssignment => EvaluateCoalesceAssignment((ICoalesceAssignmentOperation)operation),
            OperationKind.SwitchExpression => EvaluateSwitch((ISwitchExpressionOperation)operation),
            OperationKind.With => EvaluateWith((IWithOperation)operation),
            OperationKind.ConditionalAccess => EvaluateConditionalAccess((IConditionalAccessOperation)operation),
            OperationKind.ConditionalAccessInstance => _accessed.Peek(),
            OperationKind.Unary => EvaluateUnary((IUnaryOperation)operation),
            OperationKind.IsType => EvaluateIsType((IIsTypeOperation)operation),
            OperationKind.Tuple => EvaluateTuple((ITupleOperation)operation),
            OperationKind.DeconstructionAssignment => EvaluateDeconstruction((IDeconstructionAssignmentOperation)operation),
            OperationKind.Throw => EvaluateThrow((IThrowOperation)operation),
            OperationKind.DefaultValue => Unknown.Nowhere,
            OperationKind.AnonymousFunction => EvaluateDetached((IAnonymousFunctionOperation)operation),
            _ => EvaluateOther(operation),
        };
    }

    /// <summary>Evaluates what its kind alone does not tell.</summary>
    private Value EvaluateOther(IOperation operation) => operation switch
    {
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String }, Type.SpecialType: SpecialType.System_String } assignment => EvaluateAppending(assignment),
        IIsPatternOperation test => EvaluateIsPattern(test),
        IImplicitIndexerReferenceOperation element => EvaluateElement(element, element.Instance, element.Argument),
        IDelegateCreationOperation creation => EvaluateFunction(creation),
        ITranslatedQueryOperation query => Evaluate(query.Operation),
        IAnonymousObjectCreationOperation creation => EvaluateAnonymousObject(creation),
        IIncrementOrDecrementOperation step => EvaluateStep(step),
        IInvalidOperation unbound => EvaluateUnbound(unbound),
        _ when CollectionExpression.Is(operation) => EvaluateCollectionExpression(operation),
        _ => NotUnderstood(operation),
    };

    private Value EvaluateConversion(IConversionOperation conversion)
    {
        Value value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is null)
        {
            return KeepsItsText(conversion, value) ? value : CompilerConstantOf(conversion) ?? Fresh(conversion);
        }

        if (_context.Models.IsScalar(conversion.Type) && _context.Models.IsScalar(conversion.OperatorMethod.ContainingType))
        {
            return value;
        }

        if (EvaluateOperator(conversion, conversion.OperatorMethod, value) is { } converted)
        {
            return converted;
        }

        Use(value);
        return _context.Models.IsIntOrString(conversion.Operand.Type) && conversion.Type?.SpecialType == SpecialType.System_String && TextOfScalar(value, conversion) is { } text
            ? text
            : Fresh(conversion);
    }

    /// <summary>Whether a conversion that the language defines leaves a value as it is, written as text too.</summary>
    private static bool KeepsItsText(IConversionOperation conversion, Value value) => value switch
    {
        Choice choice => KeepTheirTexts(conversion, choice),
        Number number => Arithmetic.Fits(number.Amount, conversion.Type),
        Text or Opaque when conversion.Type is { IsValueType: true } => IsSpecialNumber(conversion.Type) == IsSpecialNumber(conversion.Operand.Type)
            && (conversion.IsImplicit || !conversion.Conversion.IsNumeric),
        _ => true,
    };

    private static bool KeepTheirTexts(IConversionOperation conversion, Choice choice) => choice.Members.All(member => KeepsItsText(conversion, member));

    private static bool IsSpecialNumber(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Char };

    private Value EvaluateConditional(IConditionalOperation conditional)
    {
        Value condition = Evaluate(conditional.Condition);
        return EvaluateEither(
            conditional.Condition,
            condition,
            () => EvaluateWhere(conditional, holds: true),
            () => EvaluateWhere(conditional, holds: false));
    }

    private Value EvaluateWhere(IConditionalOperation conditional, bool holds)
    {
        Assume(conditional.Condition, holds);
        return Evaluate(holds ? conditional.WhenTrue : conditional.WhenFalse);
    }

    private Value EvaluateCoalesce(ICoalesceOperation coalesce)
    {
        Value value = Evaluate(coalesce.Value);
        return EvaluateEither(coalesce, TestForNull(value, coalesce), () => Evaluate(coalesce.WhenNull), () => UnlessNull(value));
    }

    private static Value UnlessNull(Value value) =>
        MembersThat(value, member => member is not Absent);

    private Value EvaluateCoalesceAssignment(ICoalesceAssignmentOperation assignment)
    {
        Value value = Evaluate(assignment.Target);
        if (IsSupposed(value) && assignment.Target is IPropertyReferenceOperation)
        {
            // Whichever object is there: what is set on it afterwards is known.
            PassCreations(assignment.Value);
            return value;
        }

        return EvaluateEither(assignment, TestForNull(value, assignment), () => Assign(assignment, assignment.Target, assignment.Value), () => value);
    }

    /// <summary>Whether a value is null; of an object that is only supposed to be there nobody knows.</summary>
    private Answer IsNull(Value value) => IsSupposed(value) ? Answer.Maybe : CallResult.IsNull(value);

    private bool IsSupposed(Value value) => value is Choice choice
        ? choice.Members.Any(IsSupposed)
        : CellOf(value) is { IsSupposed: true };

    private Unknown EvaluateThrow(IThrowOperation thrown)
    {
        Evaluate(thrown.Exception);
        NoteStateInTry();
        _state.Whole = null;
        return Unknown.Nowhere;
    }

    /// <summary>A copy of a record: what its properties hold is shared.</summary>
    private Value EvaluateWith(IWithOperation copy)
    {
        Value original = Evaluate(copy.Operand);
        if (CellOf(original) is not ModelCell { HasEscaped: false } model)
        {
            return CopyOwn(copy, original) ?? NotUnderstood(copy);
        }

        NoteCreation(copy);
        int number = ((Reference)original).Cell;
        ModelCell made = model with { Origin = OriginOf(copy), SentTo = null, IsSupposed = false, IsCopied = false };
        if (copy.Operand is IObjectCreationOperation or IWithOperation)
        {
            // Nobody has the original.
            _state.Write(number, made);
            return Initialize(new Reference(number, made.Origin), copy.Initializer);
        }

        _state.Write(number, model with { IsCopied = true });
        return Initialize(Allocate(made), copy.Initializer);
    }

    private Value EvaluateConditionalAccess(IConditionalAccessOperation access)
    {
        Value value = Evaluate(access.Operation);
        _accessed.Push(value);
        Value isNull = CallResult.IsNull(value) == Answer.No ? new Flag(IsSet: false, Origin: null) : TestForNull(value, access.Operation);
        Value result = EvaluateEither(access, isNull, () => Absent.NeverSet, () => Evaluate(access.WhenNotNull));
        _accessed.Pop();
        return result;
    }

    private Value EvaluateUnary(IUnaryOperation unary) =>
        unary is { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } ? EvaluateNot(unary) : EvaluateTest(unary);

    /// <summary>An operator whose result is not known, unless the program defines it.</summary>
    private Value EvaluateTest(IUnaryOperation test)
    {
        Value tested = Evaluate(test.Operand);
        Use(tested);
        return EvaluateOperator(test, test.OperatorMethod, tested) ?? Fresh(test);
    }

    /// <summary>A value of which nothing is known but that it is the same wherever this one flows.</summary>
    private Opaque Fresh(IOperation operation) =>
        new($"fresh:{_reading}{Written(NextNumber())}", DisplayOf(operation.Syntax), Origin.At(Place.Of(operation.Syntax)));

    private bool IsGivenToEntry(Value value) =>
        value is Opaque opaque && opaque.Identity.StartsWith(_givenToEntry, StringComparison.Ordinal) && RootOf(opaque.Identity) == opaque.Identity;

    private bool IsModelObject(ITypeSymbol? type) => _context.Models.IsModel(type) && !_context.Models.IsScalar(type);

    private Reference AllocateOpen(ITypeSymbol type) =>
        Allocate(new ModelCell(type.Name, PropertyValues.None, Origin: null) { IsOpen = true, IsSupposed = true });

    /// <summary>What an open object has in a property; null for what is neither an object nor a collection nor the same for good.</summary>
    private Value? Suppose(IOperation reference, ITypeSymbol type) => type switch
    {
        _ when IsModelObject(type) => AllocateOpen(type),
        _ when IsImmutable(type) => Fresh(reference),
        { Name: "List" or "IList" } when IsGenericCollection(type) => Allocate(new ListCell(ImmutableList<Value>.Empty, Origin: null) { IsOpen = true, IsSupposed = true }),
        { Name: "Dictionary" or "IDictionary" } when IsGenericCollection(type) => Allocate(new MapCell(ImmutableList<(Value, Value)>.Empty, Origin: null) { IsOpen = true, IsSupposed = true }),
        _ => null,
    };

    private static string DisplayOf(SyntaxNode syntax) =>
        syntax.Span.Length <= 40 && syntax.ToString() is var text && text.IndexOf('\n') < 0 ? text : Shortened;

    private int NextNumber() => ++_lastNumber;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
