using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// Replicas that nothing keeps apart
/// (https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity).
/// </summary>
internal sealed class K8S2014ReplicasMayShareNode : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2014";

    /// <summary>The equivalence key of the fix.</summary>
    public const string SpreadKey = "K8S2014.Spread";

    private const string HostName = "kubernetes.io/hostname";
    private const string AntiAffinity = "PodAntiAffinity";
    private const long StrongestPreference = 100;

    private static readonly DiagnosticDescriptor MayShareNode = new(
        Id,
        "Replicas may share a node",
        "The {0} pods of StatefulSet{1} may all run on one node: they have neither pod anti-affinity nor topology spread constraints, and are lost together with it",
        "Rollout",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "Replicas are there so that one can fail. Where nothing keeps them apart, the scheduler may place all of them on one node, and a quorum or all copies of the data go with it.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => MayShareNode;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (StatefulSet set in cluster.StatefulSets)
        {
            if (set is { SeveralPods: { } count, Template: { Spec: ModelObject { Origin: { } pod } } template } && IsNodeLeftToScheduler(template) && NothingKeepsApart(template))
            {
                yield return new Finding(Descriptor, set, pod.Made, ImmutableArray.Create(count.ToString(CultureInfo.InvariantCulture), set.DisplayName))
                {
                    Fixes = FixesFor(set, cluster),
                };
            }
        }
    }

    /// <summary>Whether nobody chose a node, or pods to be near to: who did so may want the pods together.</summary>
    private static bool IsNodeLeftToScheduler(PodTemplate template) =>
        template.Spec.Property("NodeName").IsAbsentOrEmpty() == Answer.Yes
        && template.Spec.Property("SchedulerName") is var scheduler
        && (scheduler.IsAbsentOrEmpty() == Answer.Yes || scheduler.IsText("default-scheduler", StringComparison.Ordinal) == Answer.Yes)
        && new LabelMap(template.Spec.Property("NodeSelector")).HasKey(Text.Of(HostName, origin: null)) == Answer.No
        && template.Spec.Property("Affinity") is var affinity
        && affinity.Property("PodAffinity").IsAbsent() == Answer.Yes
        && affinity.Property("NodeAffinity").Property("RequiredDuringSchedulingIgnoredDuringExecution").IsAbsent() == Answer.Yes;

    /// <summary>Whether pods are kept apart neither by what is asked for nor by a port of the node, which only one of them can have.</summary>
    private static bool NothingKeepsApart(PodTemplate template) =>
        template.Spec.Property("Affinity").Property(AntiAffinity).IsAbsent() == Answer.Yes
        && new ItemList(template.Spec.Property("TopologySpreadConstraints")).IsSurelyEmpty
        && template.Spec.Property("HostNetwork").IsSet() == Answer.No
        && template.AreAllContainersKnown
        && template.AllContainers.All(container => container.Ports.IsComplete && container.Ports.Items.All(port => port["HostPort"] is Absent or Number { Amount: 0 }));

    private static ImmutableArray<ProposedFix> FixesFor(StatefulSet set, Cluster cluster) =>
        PodLabels.SelectorOf(set) is { } selector && KeepApart(set, AntiAffinityTo(selector), cluster) is { } change
            ? ImmutableArray.Create(new ProposedFix(SpreadKey, "Prefer a node of its own for each pod", ImmutableArray.Create(change)))
            : ImmutableArray<ProposedFix>.Empty;

    private static ModelValue AntiAffinityTo(ModelValue selector) => Model(
        AntiAffinity,
        ("PreferredDuringSchedulingIgnoredDuringExecution", new NewList("V1WeightedPodAffinityTerm", ImmutableArray.Create<NewValue>(Model(
            "WeightedPodAffinityTerm",
            ("Weight", new NumberValue(StrongestPreference)),
            ("PodAffinityTerm", Model(
                "PodAffinityTerm",
                ("LabelSelector", selector),
                ("TopologyKey", new TextValue(HostName)))))))));

    private static Change? KeepApart(StatefulSet set, ModelValue antiAffinity, Cluster cluster)
    {
        ModelValue affinity = Model("Affinity", (AntiAffinity, antiAffinity));
        return (set.Template.Spec, set.Template.Spec.Property("Affinity")) switch
        {
            (_, ModelObject { Origin: { } origin } written) when written[AntiAffinity].Origin is null => new SetProperty(origin.Made, AntiAffinity, antiAffinity),
            (ModelObject { Origin: { } origin }, Absent { Origin: null }) => new SetProperty(origin.Made, "Affinity", affinity),
            (_, Absent written) when cluster.PlaceToChange(set.FieldOf("Spec.Template.Spec.Affinity"), written) is { } place => new ReplaceExpression(place, affinity),
            _ => null,
        };
    }

    private static ModelValue Model(string kind, params (string, NewValue)[] properties) => new($"V1{kind}", properties.ToImmutableArray());
}
