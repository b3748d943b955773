using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Reading;

internal sealed partial class Interpreter
{
    private readonly HashSet<ISymbol> _localFunctionsSkipped = new(SymbolEqualityComparer.Default);

    private Reference Allocate(Cell cell) => AllocateAs(NextNumber(), cell);

    private Reference AllocateAs(int number, Cell cell)
    {
        _state.Write(number, cell);
        return new Reference(number, cell.Origin);
    }

    private Cell? CellOf(Value value) =>
        value is Reference reference ? _state.Read(reference.Cell) : null;

    /// <summary>
    /// Gives objects to code that is not visible. If that is the last thing that happens to them, they are judged as they
    /// were handed over; used again, they are open.
    /// </summary>
    private Value HandOver(IOperation call, ImmutableArray<Value> values)
    {
        HashSet<int> reached = ReachableFrom(values);
        LeaveToOthers(WithoutFunctions(reached));
        return ResultOf(call, reached);
    }

    /// <summary>
    /// What code that is not visible gives, and may have the objects in it that it was given, or that functions gave to it
    /// which it was given: those were nobody's before.
    /// </summary>
    private Value ResultOf(IOperation call, HashSet<int> reached, bool isHandedOver = true)
    {
        HashSet<int> cells = WithoutFunctions(reached);
        HashSet<int> given = GivenByFunctionsIn(reached);
        if (isHandedOver)
        {
            _state.HandedOver = _state.HandedOver.Union(cells.Where(cell => !given.Contains(cell)));
        }

        ImmutableArray<int> held = (MayHoldModels(call.Type) ? cells.Union(given) : cells.Except(given)).ToImmutableArray();
        return held.IsEmpty || _state.HasEnded
            ? Fresh(call)
            : new CallResult($"call:{_reading}{Written(NextNumber())}", DisplayOf(call.Syntax), held, OriginOf(call)) { IsModel = call is IInvocationOperation && IsModelObject(call.Type) };
    }

    private HashSet<int> GivenByFunctionsIn(HashSet<int> reached)
    {
        ImmutableArray<Value> given = ImmutableArray<Value>.Empty;
        foreach (int number in reached)
        {
            given = _state.Read(number) is FunctionCell function ? given.AddRange(function.Given) : given;
        }

        return ReachableFrom(given);
    }

    private bool MayHoldModels(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => MayHoldModels(array.ElementType),
        INamedTypeSymbol { TypeKind: not TypeKind.Error } named => named.SpecialType == SpecialType.System_Object
            || IsModelObject(named)
            || named.TypeArguments.Any(MayHoldModels)
            || named.Name is "IKubernetesObject" or "IMetadata" or "ISpec"
            || IsOfProgram(named),
        _ => type is not null,
    };

    /// <summary>Puts an object into the result of a call: using the result uses the object too.</summary>
    private Value HandOverInto(Value receiver, Value value)
    {
        ImmutableArray<int> cells = ReachableFrom(ImmutableArray.Create(receiver, value)).ToImmutableArray();
        _state.HandedOver = _state.HandedOver.Union(cells);
        _state.ChangeLocals(local => local is CallResult held && Choice.MembersOf(receiver).Contains(held) ? held with { Cells = cells } : local);
        return value;
    }

    /// <summary>Opens what the result of a call may hold, when it is used.</summary>
    private void Use(Value value)
    {
        if (value is not (CallResult or Choice))
        {
            return;
        }

        foreach (CallResult result in Choice.MembersOf(value).OfType<CallResult>())
        {
            Open(ReachableFrom(result));
        }
    }

    /// <summary>Opens what was handed over already, when the result of that is handed over in turn.</summary>
    private void UseAgain(Value value)
    {
        if (value is not (CallResult or Choice))
        {
            return;
        }

        foreach (CallResult result in Choice.MembersOf(value).OfType<CallResult>())
        {
            Open(ReachableFrom(result).Where(_state.HandedOver.Contains));
        }
    }

    /// <summary>Who gets what a step of a chain returned gets the object after that step, which may have completed it.</summary>
    private void UseAgainIfModel(Value value)
    {
        if (value is not (CallResult or Choice))
        {
            return;
        }

        foreach (CallResult step in Choice.MembersOf(value).OfType<CallResult>().Where(result => result.IsModel))
        {
            UseAgain(step);
        }
    }

    private void OpenIfHandedOver(Value value)
    {
        if (!_state.HandedOver.IsEmpty && value is Reference or Choice)
        {
            Open(ReachableFrom(value).Where(_state.HandedOver.Contains));
        }
    }

    private void Open(IEnumerable<int> cells) => Forget(cells.ToList(), cell => cell with { IsOpen = true });

    /// <summary>Gives up on everything that a value reaches: it can be changed where nobody sees it.</summary>
    private Value Escape(Value value)
    {
        Escape(ReachableFrom(value, pastEscaped: false), withAll: true);
        return value is Text or Number or Flag or Absent ? value : Unknown.Nowhere;
    }

    private void Escape(IEnumerable<int> cells, bool withAll) => Forget(cells.ToList(), cell => cell with { HasEscaped = true, HasEscapedWithAll = withAll });

    private void Forget(List<int> cells, System.Func<Cell, Cell> mark)
    {
        foreach (int number in cells)
        {
            switch (_state.Read(number))
            {
                case FunctionCell { HasEscaped: false } function:
                    Detach(number, function);
                    Forget(GivenByFunctionsIn(new HashSet<int> { number }).ToList(), mark);
                    break;
                case FunctionCell:
                    break;
                case { } cell:
                    _state.Write(number, mark(cell.Forget()));
                    _state.HandedOver = _state.HandedOver.Remove(number);
                    break;
            }
        }
    }

    /// <summary>The objects that can be reached from one value.</summary>
    private HashSet<int> ReachableFrom(Value value, bool pastEscaped = true) => ReachableFrom(ImmutableArray.Create(value), pastEscaped);

    /// <summary>The objects that can be reached from values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="pastEscaped">Whether to go through objects too of which all has escaped.</param>
    private HashSet<int> ReachableFrom(ImmutableArray<Value> values, bool pastEscaped = true)
    {
        var reached = new HashSet<int>();
        var waiting = new Stack<int>();
        foreach (Value value in values)
        {
            PushObjectsIn(value, waiting);
        }

        while (waiting.Count > 0)
        {
            int number = waiting.Pop();
            if (_state.Read(number) is not { } cell || (!pastEscaped && cell.HasEscapedWithAll) || !reached.Add(number))
            {
                continue;
            }

            PushObjectsHeldBy(cell, waiting);
            foreach (int held in cell.MayHold)
            {
                waiting.Push(held);
            }
        }

        return reached;
    }

    private static void PushObjectsHeldBy(Cell cell, Stack<int> waiting)
    {
        if (cell is ModelCell model)
        {
            foreach (KeyValuePair<string, Value> property in model.Properties)
            {
                PushObjectsIn(property.Value, waiting);
            }

            return;
        }

        foreach (Value held in cell.Held)
        {
            PushObjectsIn(held, waiting);
        }
    }

    private static void PushObjectsIn(Value value, Stack<int> waiting)
    {
        switch (value)
        {
            case Reference reference:
                waiting.Push(reference.Cell);
                break;
            case Choice choice:
                foreach (Value member in choice.Members)
                {
                    PushObjectsIn(member, waiting);
                }

                break;
            case CallResult result:
                foreach (int cell in result.Cells)
                {
                    waiting.Push(cell);
                }

                break;
        }
    }

    /// <summary>Goes past something that is not understood: whatever it mentions may have been changed by it.</summary>
    private Unknown NotUnderstood(IOperation operation)
    {
        PassCreations(operation);
        ForgetWhatIsMentionedIn(operation);
        return Unknown.Nowhere;
    }

    private void ForgetWhatIsMentionedIn(IOperation operation)
    {
        foreach (IOperation inner in operation.DescendantsAndSelf())
        {
            switch (inner)
            {
                case ILocalReferenceOperation or IParameterReferenceOperation when !OnlyReadsText(inner):
                    Forget(inner, LocalReadBy(inner)!);
                    break;
                case IAddressOfOperation address:
                    RememberAliased(address.Reference);
                    break;
                case IVariableDeclaratorOperation { Symbol.IsRef: true } or ISimpleAssignmentOperation { IsRef: true }:
                    RememberAliased(inner);
                    break;
                case IAnonymousFunctionOperation function:
                    RememberCapturedLocals(function.Body);
                    break;
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } invocation:
                    SkipLocalFunction(invocation.TargetMethod);
                    break;
                case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                    SkipLocalFunction(reference.Method);
                    break;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } mention when _frame.Instance is not null:
                    ForgetInstance(mention);
                    StartGeneration(_frame.Instance);
                    break;
                case IConditionalAccessInstanceOperation when _accessed.Count > 0:
                    Escape(_accessed.Peek());
                    StartGeneration(_accessed.Peek());
                    break;
                case IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } } or IPropertyReferenceOperation { Property.IsStatic: true }:
                    StartGenerationOfStatics();
                    break;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } when !_initialized.IsEmpty:
                    Escape(_initialized.Peek());
                    break;
            }
        }
    }

    private void Forget(IOperation reference, ISymbol local)
    {
        if (HeldBy(local) is { } held)
        {
            Escape(held);
            StartGeneration(held);
        }

        if (IsWritten(reference))
        {
            SetLocal(local, Unknown.Nowhere);
        }
    }

    /// <summary>What a local holds; null if nothing was assigned to it yet.</summary>
    private Value? HeldBy(ISymbol local)
    {
        for (Frame? frame = _frame; frame is not null; frame = frame.Enclosing)
        {
            if (_state.Read(frame, local) is { } held)
            {
                return held;
            }
        }

        return KeeperOf(local) is { } keeper ? ((ObjectCell)CellOf(keeper)!).Read(local)
            : ExtensionBlock.IsReceiver(local) ? _frame.Instance
            : null;
    }

    /// <summary>Whether a mention of an object only reads a text or number out of it: nobody gets the object, or a part of it.</summary>
    private bool OnlyReadsText(IOperation mention)
    {
        IOperation read = mention;
        while (PartReadFrom(read) is { } part)
        {
            read = part;
        }

        return read != mention && IsImmutable(read.Type) && !IsWritten(read);
    }

    private IOperation? PartReadFrom(IOperation whole) => whole.Parent switch
    {
        IPropertyReferenceOperation property when property.Instance == whole && _context.Models.HasProperty(property.Property) => property,
        IConditionalAccessOperation access when access.Operation == whole && access.WhenNotNull.DescendantsAndSelf().All(IsModelRead) => access,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Name" or "Namespace" } method } call } when LibraryCalls.IsModelExtension(method) => call,
        IConversionOperation { OperatorMethod: null } conversion => conversion,
        IParenthesizedOperation parenthesized => parenthesized,
        _ => null,
    };

    private bool IsModelRead(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: var property } => _context.Models.HasProperty(property),
        _ => operation is IConditionalAccessOperation or IConditionalAccessInstanceOperation,
    };

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or IDeclarationExpressionOperation => true,
        ITupleOperation tuple => IsTakenApart(tuple),
        IFieldReferenceOperation { Instance.Type.IsValueType: true } or IPropertyReferenceOperation { Instance.Type.IsValueType: true } => IsWritten(reference.Parent),
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        _ => false,
    };

    private static bool IsTakenApart(ITupleOperation tuple) => tuple.Parent switch
    {
        IDeconstructionAssignmentOperation deconstruction => deconstruction.Target == tuple,
        ITupleOperation outer => IsTakenApart(outer),
        IDeclarationExpressionOperation => true,
        _ => false,
    };

    private void SkipLocalFunction(IMethodSymbol function)
    {
        if (_context.SourceOf(function)?.GetSyntax() is not { } syntax || _context.OperationOf(syntax) is not { } body)
        {
            return;
        }

        EscapeCapturedInstance(body);
        if (_localFunctionsSkipped.Add(function))
        {
            ForgetWhatIsMentionedIn(body);
            RememberCapturedLocals(body);
        }
    }

    /// <summary>
    /// A delegate may run at any time: locals of others that it writes, and objects that it can reach, are never known. Its own
    /// are new in each run.
    /// </summary>
    private void RememberCapturedLocals(IOperation body)
    {
        foreach ((IOperation mention, ISymbol local) in LocalsOfOthersIn(body))
        {
            if (IsWritten(mention))
            {
                _localsWrittenElsewhere.Add(local);
            }
            else if (!OnlyReadsText(mention))
            {
                _localsReadElsewhere.Add(local);
            }
        }
    }

    private static IEnumerable<(IOperation Mention, ISymbol Local)> LocalsOfOthersIn(IOperation body)
    {
        TextSpan own = (body.Parent as IAnonymousFunctionOperation ?? body).Syntax.Span;
        foreach (IOperation inner in body.Descendants())
        {
            if (LocalReadBy(inner) is { } local && !(local.Locations.Length == 1 && own.Contains(local.Locations[0].SourceSpan)))
            {
                yield return (inner, local);
            }
        }
    }

    /// <summary>Code that may run at any time may write any member of the object whose member it is.</summary>
    private void EscapeCapturedInstance(IOperation body)
    {
        if (_frame.Instance is Reference instance
            && body.Descendants().Any(inner => inner is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
                || (LocalReadBy(inner) is { } local && KeeperOf(local) is not null)))
        {
            Escape(instance);
        }
    }
}
