using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>The places that changes speak of.</summary>
internal static class PlacesIn
{
    /// <summary>The place that a change changes, and those whose words it uses.</summary>
    public static IEnumerable<Place> Change(Change change) =>
        NewValuesIn.Change(change).OfType<SameAs>().Select(same => same.Expression).Prepend(change.Target);
}
