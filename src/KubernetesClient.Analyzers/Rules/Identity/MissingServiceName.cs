using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>The StatefulSets that surely name no governing Service.</summary>
internal sealed class MissingServiceName
{
    private readonly Cluster _cluster;
    private readonly HashSet<int> _numbers;

    /// <summary>Looks for them.</summary>
    public MissingServiceName(Cluster cluster)
    {
        _cluster = cluster;
        Sets = cluster.StatefulSets.Where(set => set.ServiceName.IsAbsentOrEmpty() == Answer.Yes).ToImmutableArray();
        _numbers = new HashSet<int>(Sets.Select(set => set.Number));
    }

    /// <summary>The sets.</summary>
    public ImmutableArray<StatefulSet> Sets { get; }

    /// <summary>Where the name is missing.</summary>
    public Place? PlaceIn(StatefulSet set) =>
        ServiceReferences.PlaceOf(set, _numbers, _cluster) ?? set.Spec.Origin?.Made ?? set.Creation;

    /// <summary>Names a Service that is there.</summary>
    public ImmutableArray<ProposedFix> Naming(StatefulSet set, Service service, string key) =>
        ServiceReferences.FixNaming(set, service, key, $"Name the headless Service{service.DisplayName}", _numbers, _cluster);

    /// <summary>Builds a headless Service and names it.</summary>
    public ImmutableArray<ProposedFix> Building(StatefulSet set, string key) =>
        HeadlessServiceDraft.NameBeside(set, _cluster) is { } name
        && HeadlessServiceDraft.BuildBeside(set, set, name, _cluster) is { IsEmpty: false } build
        && ServiceReferences.Name(set, name, _numbers, _cluster) is { IsEmpty: false } changes
            ? ImmutableArray.Create(new ProposedFix(key, "Build a headless Service and name it", build.AddRange(changes)))
            : ImmutableArray<ProposedFix>.Empty;
}
