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
/// A number of pods that is written although an autoscaler decides it
/// (https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling).
/// </summary>
internal sealed class K8S2011ReplicasOfAutoscaled : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2011";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RemoveKey = "K8S2011.Remove";

    private static readonly DiagnosticDescriptor Fight = new(
        Id,
        "Replicas and autoscaler fight",
        "{0}{1} has Replicas {2}, but HorizontalPodAutoscaler{3} scales it: whenever the manifest is applied there are {2} pods again",
        "Rollout",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An autoscaler writes the number of pods that the load needs into the workload. A manifest that says a number too takes it back at each apply: pods stop under load, or start for nothing, until the autoscaler corrects it.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Fight;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from workload in cluster.Workloads
        where workload.Replicas.IsSurely(member => member is Number { Amount: > 0 })
        let autoscaler = cluster.AutoscalersOf(workload).FirstOrDefault()
        where autoscaler is not null
        from given in GivenValue.Of(workload.FieldOf("Spec.Replicas"), workload.Replicas, cluster)
        select new Finding(
            Descriptor,
            workload,
            given.Place,
            ImmutableArray.Create(workload.Kind, workload.DisplayName, ((Number)given.Value).Amount.ToString(CultureInfo.InvariantCulture), autoscaler.DisplayName))
        {
            Others = autoscaler.Creation is { } creation ? ImmutableArray.Create(creation) : ImmutableArray<Place>.Empty,
            Fixes = ImmutableArray.Create(new ProposedFix(RemoveKey, "Leave the number to the autoscaler", ImmutableArray.Create<Change>(new Remove(given.Value.Origin!.Place)))),
        };
}
