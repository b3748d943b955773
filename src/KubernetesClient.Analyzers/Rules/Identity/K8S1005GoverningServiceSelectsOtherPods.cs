using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A governing Service whose selector surely misses the pods' labels
/// (https://kubernetes.io/docs/concepts/services-networking/service/#headless-services).
/// </summary>
internal sealed class K8S1005GoverningServiceSelectsOtherPods : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1005";

    /// <summary>The equivalence key of the fix.</summary>
    public const string CopyLabelsKey = "K8S1005.CopyLabels";

    private static readonly DiagnosticDescriptor SelectsOthers = new(
        Id,
        "Governing Service selects other pods",
        "Service{0} that governs StatefulSet{1} selects {2}, which its pods do not have: it finds none of them, and they get no DNS names",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A Service finds pods that have all the labels of its selector. If the pods of the StatefulSet lack one of them, the governing Service has no endpoints and DNS knows none of the pods.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => SelectsOthers;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        ImmutableArray<(StatefulSet Set, Service Service)> faults = cluster.StatefulSets
            .Where(set => cluster.GoverningOf(set).Sure is { IsEmpty: false } governing && MayMiss(governing[0], set))
            .Select(set => (Set: set, Governing: cluster.GoverningOf(set).Sure))
            .Where(one => one.Governing.All(service => Missing(service, one.Set, cluster).Any()))
            .SelectMany(one => one.Governing.Select(service => (one.Set, service)))
            .ToImmutableArray();
        var faulty = new HashSet<int>(faults.Select(fault => fault.Service.Number));
        foreach ((StatefulSet set, Service service) in faults)
        {
            (Value Key, Value Value) wrong = Missing(service, set, cluster).First();
            if (PlaceOf(wrong, set) is { } place)
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(service.DisplayName, set.DisplayName, DisplayOf(wrong)))
                {
                    Others = set.Template.Labels.Value.Origin is { } labels ? ImmutableArray.Create(labels.Place) : ImmutableArray<Place>.Empty,
                    Fixes = FixesFor(service, set, faulty, cluster),
                    Changed = ImmutableArray.Create<Manifest>(service),
                };
            }
        }
    }

    /// <summary>Whether a Service misses the pods, unless an option says that they get what they lack once they run.</summary>
    private static bool MayMiss(Service service, StatefulSet set) => service.Selector.Selects(set.Template.Labels, RuntimeLabels.AreKnownToHave) == Answer.No;

    private static IEnumerable<(Value Key, Value Value)> Missing(Service service, StatefulSet set, Cluster cluster)
    {
        if (service.Selector.Value.Origin is not { } selector)
        {
            return Enumerable.Empty<(Value, Value)>();
        }

        ImmutableArray<string> more = cluster.OptionsAt(selector.Made).RuntimeLabels;
        return service.Selector.MissingFrom(set.Template.Labels, label => RuntimeLabels.Known.Contains(label) || more.Contains(label));
    }

    /// <summary>The value, where the pods have another one of that key; else the key.</summary>
    private static Place? PlaceOf((Value Key, Value Value) wrong, StatefulSet set) =>
        (set.Template.Labels.ValueOf(wrong.Key) is null ? wrong.Key : wrong.Value).Origin?.Place;

    private static string DisplayOf((Value Key, Value Value) label) => $"{label.Key.Display()}={label.Value.Display()}";

    private static ImmutableArray<ProposedFix> FixesFor(Service service, StatefulSet set, ISet<int> faulty, Cluster cluster) =>
        set.LabelsOfPods is { IsKnown: true, IsSurelyEmpty: false } labels
        && cluster.PlaceToChange(Service.SelectorField, service.Selector.Value, faulty) is { } place
            ? ImmutableArray.Create(new ProposedFix(
                CopyLabelsKey,
                "Select the labels of the pods",
                ImmutableArray.Create<Change>(new ReplaceExpression(place, PodLabels.Written(labels)))))
            : ImmutableArray<ProposedFix>.Empty;
}
