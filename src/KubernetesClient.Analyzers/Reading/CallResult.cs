using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// What a call returned whose body is not visible. It may hold the objects that were handed to the call: using it uses them.
/// </summary>
internal sealed record CallResult(string Identity, string Display, ImmutableArray<int> Cells, Origin? Origin) : Value(Origin)
{
    /// <summary>Whether the call returned an object of the client library, as the steps of a chain do.</summary>
    public bool IsModel { get; init; }

    /// <summary>Whether a value is null; of what a call returned nobody knows.</summary>
    public static Answer IsNull(Value value) =>
        value is CallResult || value is Choice choice && choice.Members.Any(member => member is CallResult) ? Answer.Maybe : value.IsAbsent();

    /// <summary>Whether both are the result of the same call.</summary>
    public bool Equals(CallResult? other) => base.Equals(other) && Identity == other!.Identity;

    /// <inheritdoc />
    public override int GetHashCode() => Identity.GetHashCode();
}
