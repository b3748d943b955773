using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>How the selector of a workload and the labels of its pods are brought together.</summary>
internal sealed class OwnPodsFixes
{
    private readonly Workload _workload;
    private readonly ISet<int> _faulty;
    private readonly Cluster _cluster;

    /// <summary>The fixes of one workload.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="faulty">All workloads with the fault; a place that others share is not theirs.</param>
    /// <param name="cluster">The manifests around it.</param>
    public OwnPodsFixes(Workload workload, ISet<int> faulty, Cluster cluster)
    {
        _workload = workload;
        _faulty = faulty;
        _cluster = cluster;
    }

    private LabelSelector Selector => _workload.Selector;

    private LabelMap Labels => _workload.Template.Labels;

    /// <summary>
    /// Gives the pods the labels that the selector asks for; not where a Service may find them by the labels that they have.
    /// </summary>
    public ImmutableArray<ProposedFix> LabelPods()
    {
        ImmutableArray<(Value Key, Value Value)> missing = Selector.LabelsMissingFrom(Labels).ToImmutableArray();
        if (missing.IsEmpty || !Selector.MatchLabels.IsKnown || !Labels.IsKnown || !OnlyLabelsAreUnmet() || missing.Any(IsSoughtOtherwise))
        {
            return ImmutableArray<ProposedFix>.Empty;
        }

        return PutOnPods(LabelsWith(missing)) is { } change
            ? ImmutableArray.Create(new ProposedFix(K8S1007WorkloadMissesOwnPods.LabelPodsKey, "Give the pods the labels of the selector", ImmutableArray.Create(change)))
            : ImmutableArray<ProposedFix>.Empty;
    }

    /// <summary>Selects labels that the pods have: those of the keys that the selector names, or all.</summary>
    public ImmutableArray<ProposedFix> SelectLabels()
    {
        bool mayChange = Selector.IsSurelyEmpty || (Selector.MatchLabels.IsKnown && OnlyLabelsAreUnmet());
        return mayChange && Labels is { IsKnown: true, IsSurelyEmpty: false } && SelectThe(LabelsToSelect()) is { } change
            ? ImmutableArray.Create(new ProposedFix(K8S1007WorkloadMissesOwnPods.SelectLabelsKey, "Select the labels of the pods", ImmutableArray.Create(change)))
            : ImmutableArray<ProposedFix>.Empty;
    }

    private static NewMap MapOf(IEnumerable<(Value Key, Value Value)> entries) =>
        new("string", entries.Select(entry => (SameAs.TextOf(entry.Key)!, SameAs.TextOf(entry.Value)!)).ToImmutableArray());

    private static ModelValue SelectorWith(NewValue labels) =>
        new("V1LabelSelector", ImmutableArray.Create<(string, NewValue)>(("MatchLabels", labels)));

    private bool OnlyLabelsAreUnmet() => Selector.Requirements.All(requirement => requirement.HoldsFor(Labels) == Answer.Yes);

    /// <summary>Whether a Service may find the pods by a value that they would lose.</summary>
    private bool IsSoughtOtherwise((Value Key, Value Value) missing) =>
        Labels.ValueOf(missing.Key) is { } lost && _cluster.MaySelectBy(missing.Key, lost);

    private NewValue LabelsWith(ImmutableArray<(Value Key, Value Value)> missing)
    {
        ImmutableArray<(Value Key, Value Value)> kept = Labels.Entries
            .Where(entry => missing.All(label => label.Key.IsSameText(entry.Key) != Answer.Yes))
            .ToImmutableArray();
        return kept.All(entry => Selector.MatchLabels.ValueOf(entry.Key) is not null)
            ? PodLabels.Written(Selector.MatchLabels)
            : MapOf(kept.Concat(missing));
    }

    private Change? PutOnPods(NewValue labels) => (_workload.Template.Metadata, Labels.Value) switch
    {
        (_, { Origin: not null } written) => Replace("Spec.Template.Metadata.Labels", written, labels),
        (ModelObject { Origin: { } origin }, _) => new SetProperty(origin.Made, "Labels", labels),
        _ => null,
    };

    private NewValue LabelsToSelect()
    {
        ImmutableArray<(Value Key, Value Value)> named = Labels.Entries
            .Where(entry => Selector.MatchLabels.ValueOf(entry.Key) is not null)
            .ToImmutableArray();
        return named.IsEmpty || named.Length == Labels.Entries.Length ? PodLabels.Written(Labels) : MapOf(named);
    }

    private Change? SelectThe(NewValue labels) => (_workload.Spec, Selector.Value, Selector.MatchLabels.Value) switch
    {
        (_, _, { Origin: not null } written) => Replace("Spec.Selector.MatchLabels", written, labels),
        (_, ModelObject { Origin: { } origin }, _) => new SetProperty(origin.Made, "MatchLabels", labels),
        (_, { Origin: not null } written, _) => Replace("Spec.Selector", written, SelectorWith(labels)),
        (ModelObject { Origin: { } origin }, _, _) => new SetProperty(origin.Made, "Selector", SelectorWith(labels)),
        _ => null,
    };

    private ReplaceExpression? Replace(string path, Value written, NewValue value) =>
        _cluster.PlaceToChange(_workload.FieldOf(path), written, _faulty) is { } place ? new ReplaceExpression(place, value) : null;
}
