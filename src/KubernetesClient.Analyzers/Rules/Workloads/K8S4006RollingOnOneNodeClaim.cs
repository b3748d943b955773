using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>
/// A rolling update that may start a second pod on another node than the one which has the disk
/// (https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes).
/// </summary>
internal sealed class K8S4006RollingOnOneNodeClaim : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S4006";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RecreateKey = "K8S4006.Recreate";

    private static readonly DiagnosticDescriptor MayWait = new(
        Id,
        "Rolling Deployment holds a single-node claim",
        "Deployment{0} updates its pod by starting a new one first, but claim '{1}' is ReadWriteOnce: on another node the new pod waits for the disk of the old one, which is not stopped before the new one is ready",
        "Workload",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A rolling update of a Deployment starts the new pod, waits until it is ready, and only then stops the old one. A claim with the access mode ReadWriteOnce is bound to the node of the old pod: a new pod on another node waits for ever, and one on the same node writes to the same files. The strategy \"Recreate\" stops the old pod first.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => MayWait;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) => RollingOnOneDisk.In(cluster)
        .Where(one => !one.Claim.Spec.IsForOnePod && !one.Deployment.Template.MayShareOneNode)
        .Select(one => one.Reported(this, RecreateKey, cluster))
        .OfType<Finding>();
}
