using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// A reference to a cell of the heap. It lives only while an entry is evaluated. Its origin is where it is used; that of the
/// cell is where the object is created.
/// </summary>
internal sealed record Reference(int Cell, Origin? Origin) : Value(Origin)
{
    /// <summary>Whether both are the same object, however the program came by it.</summary>
    public bool Equals(Reference? other) => other is not null && Cell == other.Cell;

    /// <inheritdoc />
    public override int GetHashCode() => Cell;
}
