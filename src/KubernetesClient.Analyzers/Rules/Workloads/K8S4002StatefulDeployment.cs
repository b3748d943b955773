using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>
/// A Deployment of several servers that keep data, each of which would need a name and a disk of its own
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#using-statefulsets).
/// </summary>
internal sealed class K8S4002StatefulDeployment : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S4002";

    /// <summary>The equivalence key of the fix.</summary>
    public const string StatefulSetKey = "K8S4002.StatefulSet";

    private static readonly DiagnosticDescriptor Stateful = new(
        Id,
        "Stateful workload as Deployment",
        "Deployment{0} runs {1} pods of {2}, which keep data in '{3}': none has a disk of its own, and a pod that is replaced comes back under another name; a StatefulSet gives each a name and a disk that stay",
        "Workload",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The pods of a Deployment are interchangeable: they share their claims, and each replacement has a new name. Servers that keep data are not: each has data of its own, and its peers and clients know it by its name. A StatefulSet gives each pod both.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Stateful;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (Deployment deployment in cluster.Workloads.OfType<Deployment>())
        {
            if (deployment is { Creation: { } place, SeveralPods: { } pods } && StatefulPods.DataOf(deployment, cluster) is { IsEmpty: false } data)
            {
                yield return new Finding(
                    Descriptor,
                    deployment,
                    place,
                    ImmutableArray.Create(deployment.DisplayName, pods.ToString(CultureInfo.InvariantCulture), data[0].Image.Path, data[0].Directory.Path))
                {
                    Fixes = StatefulSetInstead.Of(deployment, StatefulSetKey, cluster),
                    Changed = StatefulSetInstead.ChangedIn(deployment, cluster),
                };
            }
        }
    }
}
