using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// A reference to a cell of the heap. It lives only while an entry is evaluated. Its origin is where it is used; that of the
/// cell is where the object is created.
/// </summary>
internal sealed record Reference(int Cell, Origin? Origin) : Value(Origin)
{
    /// <summary>
    /// The side of a fork that made the object, if the value is this one wherever the object exists; null if nothing is known
    /// of that.
    /// </summary>
    public Side? Side { get; init; }

    /// <inheritdoc />
    public override Value AsPossible() => Side is null ? this : this with { Side = null };

    /// <summary>Whether both are the same object, however the program came by it.</summary>
    public bool Equals(Reference? other) => other is not null && Cell == other.Cell;

    /// <inheritdoc />
    public override int GetHashCode() => Cell;
}
