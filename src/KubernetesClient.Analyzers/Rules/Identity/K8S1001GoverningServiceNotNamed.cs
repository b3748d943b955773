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
/// A StatefulSet that names no governing Service although the identity of its pods surely matters
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id).
/// </summary>
internal sealed class K8S1001GoverningServiceNotNamed : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1001";

    /// <summary>The equivalence key of the fix that names the headless Service that is there.</summary>
    public const string UseNameKey = "K8S1001.UseName";

    /// <summary>The equivalence key of the fix that builds a headless Service.</summary>
    public const string BuildKey = "K8S1001.Build";

    private static readonly DiagnosticDescriptor NotNamed = new(
        Id,
        "Governing Service not named",
        "StatefulSet{0} has no ServiceName although {1}: pods get no DNS names of their own, and peers cannot find each other",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Pods of a StatefulSet get DNS names of their own from the headless Service that ServiceName names. Without it each pod is reachable only by an address that changes whenever it restarts.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NotNamed;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        var missing = new MissingServiceName(cluster);
        foreach (StatefulSet set in missing.Sets)
        {
            ImmutableArray<Service> overPods = cluster.HeadlessServicesOver(set);
            if (WhyIdentityMatters(set, overPods, cluster) is { } reason && missing.PlaceIn(set) is { } place)
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(set.DisplayName, reason))
                {
                    Others = overPods.Select(service => service.Creation).OfType<Place>().ToImmutableArray(),
                    Fixes = overPods.Length switch
                    {
                        0 => missing.Building(set, BuildKey),
                        1 => missing.Naming(set, overPods[0], UseNameKey),
                        _ => ImmutableArray<ProposedFix>.Empty,
                    },
                };
            }
        }
    }

    private static string? WhyIdentityMatters(StatefulSet set, ImmutableArray<Service> overPods, Cluster cluster) =>
        HoldsPeerAddress(set) ? "its pods address each other by name"
        : !overPods.IsEmpty ? $"the headless Service{overPods[0].DisplayName} selects its pods"
        : !set.ClaimTemplates.IsEmpty ? "each pod has its own disk"
        : cluster.DataDirectoriesOf(set).FirstOrDefault() is { } data ? $"its pods run {data.Image.Path}, which keeps data of its own"
        : null;

    private static bool HoldsPeerAddress(StatefulSet set) =>
        set.Template.StartedContainers
            .SelectMany(container => container.Texts)
            .Any(text => PeerAddresses.AreIn(text, set.Name));
}
