using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>Reads properties along a path on which anything may be missing.</summary>
internal static class ModelProperties
{
    /// <summary>A property of a model; absent on an absent value; unknown on anything else.</summary>
    public static Value Property(this Value value, string name) =>
        Choice.MembersOf(value)
            .Select(member => member switch
            {
                ModelObject model => model[name],
                Absent => Absent.NeverSet,
                _ => Unknown.Nowhere,
            })
            .Aggregate(Choice.Between);
}
