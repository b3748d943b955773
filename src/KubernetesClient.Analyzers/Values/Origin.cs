using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Values;

/// <summary>
/// Where a value comes from: the expression that has it here, and, if that only reads a carrier, the origin of what the
/// carrier holds. The innermost place is the literal; the outermost is the expression that a manifest's field was given.
/// </summary>
internal sealed class Origin
{
    private Origin(Place place, Carrier? carrier, Origin? inner)
    {
        Place = place;
        Carrier = carrier;
        Inner = inner;
    }

    /// <summary>The expression.</summary>
    public Place Place { get; }

    /// <summary>What the expression reads; null for an expression that makes the value.</summary>
    public Carrier? Carrier { get; }

    /// <summary>The origin of what the carrier holds; null where no source gives it.</summary>
    public Origin? Inner { get; }

    /// <summary>The innermost place: the literal, or the creation of an object.</summary>
    public Place Made => Inner?.Made ?? Place;

    /// <summary>Whether source makes the value; what an entry is handed it only reads.</summary>
    public bool IsMade => Inner?.IsMade ?? Carrier is null;

    /// <summary>The origin of a value that is made at a place.</summary>
    public static Origin At(Place place) => new(place, carrier: null, inner: null);

    /// <summary>The origin of the value that a place reads from a carrier; the value in it may have no origin of its own.</summary>
    public static Origin Read(Place place, Carrier carrier, Origin? inner) => new(place, carrier, inner);

    /// <summary>This origin and those inside it, the literal first.</summary>
    public ImmutableArray<Origin> FromInnermost()
    {
        var trail = ImmutableArray.CreateBuilder<Origin>();
        for (Origin? step = this; step is not null; step = step.Inner)
        {
            trail.Add(step);
        }

        trail.Reverse();
        return trail.ToImmutable();
    }
}
