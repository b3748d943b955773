using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>
/// A StatefulSet that is a Deployment in everything but its type
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#using-statefulsets).
/// </summary>
internal sealed class K8S4001StatelessStatefulSet : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S4001";

    /// <summary>The equivalence key of the fix.</summary>
    public const string DeploymentKey = "K8S4001.Deployment";

    private static readonly DiagnosticDescriptor Stateless = new(
        Id,
        "Stateless workload as StatefulSet",
        "StatefulSet{0} {1}, and its {2} pods use no disks and no names of their own: they start and update one at a time, and none is replaced while its node is lost; a Deployment replaces them at once",
        "Workload",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A StatefulSet gives each pod a name and a disk that stay, and pays for it: pods start and update in order, and a pod on a lost node is not replaced, because two pods of one name must never run. Interchangeable pods are better off in a Deployment.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Stateless;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (StatefulSet set in cluster.StatefulSets)
        {
            if (set is { Creation: { } place, Replicas: Number replicas } && InterchangeablePods.AreIn(set, cluster) && WhyStateless(set, cluster) is { } reason)
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(set.DisplayName, reason, replicas.Amount.ToString(CultureInfo.InvariantCulture)))
                {
                    Fixes = DeploymentInstead.Of(set, DeploymentKey, cluster),
                };
            }
        }
    }

    private static string? WhyStateless(StatefulSet set, Cluster cluster) =>
        InterchangeablePods.StatelessImageOf(set, cluster) is { } image ? $"runs {image}"
        : InterchangeablePods.AreRecreatedIn(set) ? "has the update strategy \"Recreate\" of a Deployment"
        : null;
}
