using System;
using System.Collections.Generic;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>One run of a body.</summary>
internal sealed class Frame
{
    private readonly Dictionary<ISymbol, int> _slots = new(SymbolEqualityComparer.Default);
    private List<(State State, Value Value)>? _returns;
    private List<Value>? _yielded;
    private HashSet<int>? _yieldedFirst;
    private Reference? _yieldsInto;

    /// <summary>Starts a run of a body.</summary>
    /// <param name="number">Tells its locals from those of other runs.</param>
    /// <param name="body">The symbol whose body runs.</param>
    /// <param name="enclosing">The run whose locals a local function sees; null for a member.</param>
    /// <param name="caller">The run that goes on when this one ends; null for an entry.</param>
    /// <param name="instance">The object whose member runs; null for a static one.</param>
    public Frame(int number, ISymbol? body, Frame? enclosing, Frame? caller = null, Value? instance = null)
    {
        Number = number;
        Body = body;
        Enclosing = enclosing;
        Caller = caller;
        Instance = instance ?? enclosing?.Instance;
        Run = this;
    }

    private Frame(int number, Frame run, TextSpan loopBody)
        : this(number, run.Body, run, run.Caller, run.Instance)
    {
        Run = run.Run;
        LoopBody = loopBody;
    }

    public int Number { get; }

    public ISymbol? Body { get; }

    public Frame? Enclosing { get; }

    public Frame? Caller { get; }

    public Value? Instance { get; }

    /// <summary>The whole run to which a round of a loop belongs; any other is one itself.</summary>
    public Frame Run { get; }

    /// <summary>What the body gives where it comes to its end; null if that is nothing.</summary>
    public Value? Result { get; set; }

    /// <summary>Whether the body returned before its end.</summary>
    public bool HasReturned => Run._returns is not null;

    /// <summary>The states and values with which the body returned before its end.</summary>
    public List<(State State, Value Value)> Returns => Run._returns ??= new List<(State, Value)>();

    /// <summary>The values that the body yielded.</summary>
    public IReadOnlyList<Value> Yielded => Run._yielded ?? (IReadOnlyList<Value>)Array.Empty<Value>();

    /// <summary>The list of what an iterator yields, if the one who runs it takes it at once.</summary>
    public Reference? YieldsInto
    {
        get => Run._yieldsInto;
        set => Run._yieldsInto = value;
    }

    /// <summary>The objects that such an iterator was the first to give away.</summary>
    public HashSet<int> YieldedFirst => Run._yieldedFirst ??= new HashSet<int>();

    private TextSpan? LoopBody { get; }

    /// <summary>Notes a value that the body yields.</summary>
    public void Yield(Value value) => (Run._yielded ??= new List<Value>()).Add(value);

    /// <summary>Where states keep what a local of this run holds; null if nothing was assigned to it yet.</summary>
    public int? SlotOf(ISymbol local) => _slots.TryGetValue(local, out int slot) ? slot : null;

    /// <summary>Gives a local of this run its slot.</summary>
    public int AddSlot(ISymbol local, int slot) => _slots[local] = slot;

    /// <summary>One round of a loop: what its body declares is new in each.</summary>
    public Frame Round(int number, IOperation loopBody) => new(number, this, loopBody.Syntax.Span);

    /// <summary>Whether a local is one of this run, or round.</summary>
    public bool Declares(ISymbol local) =>
        SymbolEqualityComparer.Default.Equals(Body, local.ContainingSymbol)
        && (LoopBody is not { } body || (local is ILocalSymbol { Locations: { Length: 1 } places } && body.Contains(places[0].SourceSpan)));
}
