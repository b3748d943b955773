using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>Reads properties along a path on which anything may be missing.</summary>
internal static class ModelProperties
{
    /// <summary>A property of a model; absent on an absent value; unknown on anything else.</summary>
    public static Value Property(this Value value, string name) => value switch
    {
        ModelObject model => model[name],
        Absent => Absent.NeverSet,
        Choice choice => PropertyOfEach(choice, name),
        _ => Unknown.Nowhere,
    };

    private static Value PropertyOfEach(Choice choice, string name) =>
        choice.Members.Select(member => member.Property(name)).Aggregate(Choice.Between);
}
