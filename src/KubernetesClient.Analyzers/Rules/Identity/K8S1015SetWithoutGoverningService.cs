using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A StatefulSet that names no governing Service, which Kubernetes allows since 1.33
/// (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/).
/// </summary>
internal sealed class K8S1015SetWithoutGoverningService : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1015";

    /// <summary>The equivalence key of the fix that builds a headless Service.</summary>
    public const string BuildKey = "K8S1015.Build";

    private static readonly DiagnosticDescriptor WithoutService = new(
        Id,
        "Set without governing Service",
        "StatefulSet{0} has no ServiceName: pods get no DNS names of their own, and before Kubernetes 1.33 one was required",
        "Identity",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "ServiceName names the headless Service that gives each pod a DNS name. It is optional since Kubernetes 1.33; a StatefulSet whose pods need no names may be a Deployment.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => WithoutService;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        var missing = new MissingServiceName(cluster);
        foreach (StatefulSet set in missing.Sets)
        {
            if (missing.PlaceIn(set) is { } place)
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(set.DisplayName)) { Fixes = missing.Building(set, BuildKey) };
            }
        }
    }
}
