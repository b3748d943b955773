using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>The StatefulSets that name a governing Service of which no Service has the name, surely.</summary>
internal sealed class UnknownServiceName
{
    private readonly Cluster _cluster;
    private readonly HashSet<int> _numbers;

    /// <summary>Looks for them.</summary>
    public UnknownServiceName(Cluster cluster)
    {
        _cluster = cluster;
        Sets = cluster.StatefulSets.Where(NamesNoService).ToImmutableArray();
        _numbers = new HashSet<int>(Sets.Select(set => set.Number));
    }

    /// <summary>The sets.</summary>
    public ImmutableArray<StatefulSet> Sets { get; }

    /// <summary>Where the name stands; null if that is not known, or if the Service is one that somebody else brings.</summary>
    public Place? PlaceIn(StatefulSet set) =>
        ServiceReferences.PlaceOf(set, _numbers, _cluster) is { } place
        && !_cluster.OptionsAt(place).ExternalServices.Contains(set.ServiceName.Display()!)
            ? place
            : null;

    /// <summary>Names another Service.</summary>
    public ImmutableArray<ProposedFix> Naming(StatefulSet set, Service meant, string key) =>
        ServiceReferences.FixNaming(set, meant, key, $"Use '{meant.Name.Display()}'", _numbers, _cluster);

    private bool NamesNoService(StatefulSet set) =>
        set.ServiceName is Text or Opaque
        && set.ServiceName.IsAbsentOrEmpty() != Answer.Yes
        && !ServiceNames.IsToBeFilledIn(set.ServiceName)
        && !ServiceNames.IsBlank(set.ServiceName)
        && _cluster.GoverningOf(set).Sure.IsEmpty
        && !_cluster.MayHaveServiceNamed(set.ServiceName);
}
