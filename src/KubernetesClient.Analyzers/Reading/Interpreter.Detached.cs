using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Lambdas that somebody else runs, at any time or never.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<IOperation, ILookup<ISymbol, IOperation>> _writesIn = new();

    /// <summary>
    /// Runs the body of a delegate apart: it may run at any time or never, but what it builds, it builds as written.
    /// </summary>
    private Opaque EvaluateDetached(IAnonymousFunctionOperation function)
    {
        RunDetached(function.Symbol, function.Body);
        return Fresh(function);
    }

    /// <summary>Code that means nothing to the compiler, as where a package is missing: the lambdas in it do.</summary>
    private Value EvaluateUnbound(IInvalidOperation unbound)
    {
        NotUnderstood(unbound);
        var given = ImmutableArray.CreateBuilder<Value>();
        foreach (IAnonymousFunctionOperation function in unbound.Descendants().OfType<IAnonymousFunctionOperation>())
        {
            if (AncestorsOf(function).First(ancestor => ancestor is IAnonymousFunctionOperation || ancestor == unbound) == unbound && !_state.HasEnded)
            {
                given.Add(RunDetached(function.Symbol, function.Body));
            }
        }

        return ResultOf(unbound, ReachableFrom(given.ToImmutable()), isHandedOver: false);
    }

    /// <summary>Runs a body apart.</summary>
    /// <returns>What it gives to whoever runs it: that goes on with it.</returns>
    private Value RunDetached(IMethodSymbol function, IOperation body)
    {
        ForgetWhatIsMentionedIn(body);
        EscapeCapturedInstance(body);
        State? before = _state.Whole;
        Frame frame = _frame;
        int createdBefore = _lastNumber;
        ImmutableStack<Exits> exits = _exits;
        _exits = ImmutableStack<Exits>.Empty;

        ForgetWhatMayChangeUntilItRuns(body);
        _frame = new Frame(NextNumber(), function, frame);
        BindOpaqueParameters(function);
        Value returned = RunBody(body);
        LeaveToOthers(WithoutFunctions(ReachableFrom(returned)));
        DetachFunctionsNeverRun(createdBefore);
        List<int> given = ReachableFrom(returned).Where(number => number > createdBefore).ToList();
        List<Cell?> cells = given.Select(_state.Read).ToList();
        _manifestsOfDelegates.AddRange(Harvest(_state.Whole, createdBefore, without: given));

        _frame = frame;
        _exits = exits;
        _state.Whole = before;
        foreach ((int number, Cell? cell) in given.Zip(cells, (number, cell) => (number, cell)))
        {
            _state.Write(number, cell!);
        }

        RememberCapturedLocals(body);
        return returned;
    }

    /// <summary>Until a delegate runs, those whose locals it reads go on: they change objects, and may write the locals.</summary>
    private void ForgetWhatMayChangeUntilItRuns(IOperation body)
    {
        foreach ((IOperation _, ISymbol local) in LocalsOfOthersIn(body))
        {
            if (HeldBy(local) is not { } held)
            {
                continue;
            }

            Escape(held);
            if (WritesIn(WholeBodyOf(body))[local].Any(write => MayComeAfter(write, local, body)))
            {
                SetLocal(local, Unknown.Nowhere);
            }
        }
    }

    private ILookup<ISymbol, IOperation> WritesIn(IOperation whole)
    {
        if (!_writesIn.TryGetValue(whole, out ILookup<ISymbol, IOperation>? writes))
        {
            _writesIn[whole] = writes = whole.Descendants()
                .Where(inner => LocalReadBy(inner) is not null && IsWritten(inner))
                .ToLookup<IOperation, ISymbol>(inner => LocalReadBy(inner)!, SymbolEqualityComparer.Default);
        }

        return writes;
    }

    /// <summary>Whether a local may be written after a delegate was made: below, in a loop that leads back, or by a function.</summary>
    private static bool MayComeAfter(IOperation write, ISymbol local, IOperation made) =>
        write.Syntax.SpanStart > made.Syntax.SpanStart
        || IsInFunction(write, local)
        || AncestorsOf(write).Any(ancestor => ancestor is ILoopOperation { Body: var body } && ancestor.Syntax.Span.Contains(made.Syntax.Span) && !IsDeclaredIn(body, local));

    /// <summary>Whether a lambda or local function writes a local that is not its own.</summary>
    private static bool IsInFunction(IOperation write, ISymbol local) =>
        AncestorsOf(write).Any(ancestor => ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation && !IsDeclaredIn(ancestor, local));

    private static bool IsDeclaredIn(IOperation operation, ISymbol local) =>
        local.Locations.Length == 1 && operation.Syntax.Span.Contains(local.Locations[0].SourceSpan);

    private static IEnumerable<IOperation> AncestorsOf(IOperation operation)
    {
        for (IOperation? ancestor = operation.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            yield return ancestor;
        }
    }
}
