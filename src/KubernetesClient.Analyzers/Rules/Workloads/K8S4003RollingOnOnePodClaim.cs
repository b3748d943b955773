using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>
/// A rolling update that starts a second pod on a claim which one pod can use
/// (https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes).
/// </summary>
internal sealed class K8S4003RollingOnOnePodClaim : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S4003";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RecreateKey = "K8S4003.Recreate";

    private static readonly DiagnosticDescriptor NeverReplaced = new(
        Id,
        "Rolling Deployment cannot replace its pod",
        "Deployment{0} updates its pod by starting a new one first, but claim '{1}' is ReadWriteOncePod: the new pod cannot start before the old one is gone, and the update never ends",
        "Workload",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A rolling update of a Deployment starts the new pod, waits until it is ready, and only then stops the old one. A claim with the access mode ReadWriteOncePod belongs to the old pod as long as that runs: the new one waits for ever. The strategy \"Recreate\" stops the old pod first.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NeverReplaced;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) => RollingOnOneDisk.In(cluster)
        .Where(one => one.Claim.Spec.IsForOnePod)
        .Select(one => one.Reported(this, RecreateKey, cluster))
        .OfType<Finding>();
}
