using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>
/// A Deployment of one server that keeps data, which loses it or runs twice during an update
/// (https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy).
/// </summary>
internal sealed class K8S4005OnePodDatabase : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S4005";

    /// <summary>The equivalence key of the fix.</summary>
    public const string StatefulSetKey = "K8S4005.StatefulSet";

    private static readonly DiagnosticDescriptor OnePod = new(
        Id,
        "One-pod database as Deployment",
        "Deployment{0} runs {1}, which keeps data in '{2}': {3}; a StatefulSet gives its pod a name and a disk that stay",
        "Workload",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A Deployment may run two pods at a time while it replaces one, and gives none a disk of its own. For a server that keeps data a StatefulSet is the safer home: the new pod starts when the old one is gone, and finds its disk. A Deployment with the strategy \"Recreate\" and the data on a claim comes near to it.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => OnePod;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (Deployment deployment in cluster.Workloads.OfType<Deployment>())
        {
            if (deployment is { Creation: { } place, Replicas: Absent or Number { Amount: 1 } }
                && StatefulPods.DataOf(deployment, cluster) is { IsEmpty: false } data
                && WhyUnsafe(deployment, data) is { } reason)
            {
                yield return new Finding(Descriptor, deployment, place, ImmutableArray.Create(deployment.DisplayName, data[0].Image.Path, data[0].Directory.Path, reason))
                {
                    Fixes = StatefulSetInstead.Of(deployment, StatefulSetKey, cluster),
                    Changed = StatefulSetInstead.ChangedIn(deployment, cluster),
                };
            }
        }
    }

    private static string? WhyUnsafe(Deployment deployment, ImmutableArray<DataDirectory> data) =>
        data.Any(IsSurelyLost) ? "the data is lost when the pod is replaced"
        : deployment.UpdateStrategy.Type.IsText("Recreate", StringComparison.Ordinal) == Answer.No ? "an update may start the new pod while the old one still uses the data"
        : null;

    private static bool IsSurelyLost(DataDirectory data) => data.IsOnContainerDisk || data.ScratchSpace is not null;
}
