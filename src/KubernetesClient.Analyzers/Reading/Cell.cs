using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>An object on the heap of the evaluation.</summary>
/// <param name="Origin">Its creation.</param>
internal abstract record Cell(Origin? Origin)
{
    /// <summary>Whether code that is not visible may have changed the object; what is set afterwards is known.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether code that is not visible may change the object at any time; nothing about it is known any more.</summary>
    public bool HasEscaped { get; init; }

    /// <summary>Whether all that it reaches has escaped as well, so that nobody needs to go through it again.</summary>
    public bool HasEscapedWithAll { get; init; }

    /// <summary>Whether it may be null instead: an entry is handed it, or an object that is not known holds it.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>Objects that it may hold although what it holds is not known: they can be changed through it.</summary>
    public ImmutableHashSet<int> MayHold { get; init; } = ImmutableHashSet<int>.Empty;

    /// <summary>What it is known to hold.</summary>
    public abstract IEnumerable<Value> Held { get; }

    /// <summary>The same object with nothing known of what it holds.</summary>
    public Cell Forget() => Emptied() with { MayHold = MayHold.Union(ReferencesIn(Held)) };

    /// <summary>The objects that values refer to.</summary>
    public static IEnumerable<int> ReferencesIn(IEnumerable<Value> values) => values.SelectMany(value => Choice.MembersOf(value)).SelectMany(value => value switch
    {
        Reference reference => ImmutableArray.Create(reference.Cell),
        CallResult result => result.Cells,
        _ => ImmutableArray<int>.Empty,
    });

    /// <summary>The same object without what it is known to hold.</summary>
    protected abstract Cell Emptied();
}
