using System.Collections.Immutable;
using KubernetesClient.Analyzers.Manifests;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Which Services may give the pods of a StatefulSet their DNS names.</summary>
/// <param name="Sure">Those of the name that the set gives, in its namespace as far as that is known.</param>
/// <param name="MayBeAnother">Whether another one may have that name.</param>
internal sealed record Governing(ImmutableArray<Service> Sure, bool MayBeAnother)
{
    /// <summary>Whether surely no Service of that name is built.</summary>
    public bool IsSurelyNone => Sure.IsEmpty && !MayBeAnother;
}
