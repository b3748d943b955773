using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// What a call returned whose body is not visible. It may hold the objects that were handed to the call: using it uses them.
/// </summary>
internal sealed record CallResult(string Identity, string Display, ImmutableArray<int> Cells, Origin? Origin) : Value(Origin)
{
    /// <summary>Whether both are the result of the same call.</summary>
    public bool Equals(CallResult? other) => base.Equals(other) && Identity == other!.Identity;

    /// <inheritdoc />
    public override int GetHashCode() => Identity.GetHashCode();
}
