using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A StatefulSet that names a Service which is not built, while the headless Service of its pods has another name
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id).
/// </summary>
internal sealed class K8S1002GoverningServiceMisnamed : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1002";

    /// <summary>The equivalence key of the fix that names the Service that is built.</summary>
    public const string UseNameKey = "K8S1002.UseName";

    private static readonly DiagnosticDescriptor Misnamed = new(
        Id,
        "Governing Service misnamed",
        "StatefulSet{0} names '{1}' as its governing Service, which is not built; the headless Service is '{2}': pods get no DNS names of their own",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "ServiceName of a StatefulSet must be exactly the name of the headless Service in front of its pods. With any other name the pods get no DNS names of their own, and peers do not find each other.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Misnamed;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        var unknown = new UnknownServiceName(cluster);
        foreach (StatefulSet set in unknown.Sets)
        {
            if (MeantService(set, cluster) is { } meant && unknown.PlaceIn(set) is { } place)
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(set.DisplayName, set.ServiceName.Display()!, meant.Name.Display()!))
                {
                    Others = meant.Creation is { } creation ? ImmutableArray.Create(creation) : ImmutableArray<Place>.Empty,
                    Fixes = unknown.Naming(set, meant, UseNameKey),
                };
            }
        }
    }

    /// <summary>
    /// The one headless Service that selects the pods; else, where all Services are known, the one headless Service that has
    /// nearly the name.
    /// </summary>
    private static Service? MeantService(StatefulSet set, Cluster cluster)
    {
        ImmutableArray<Service> overPods = cluster.HeadlessServicesOver(set);
        ImmutableArray<Service> candidates = !overPods.IsEmpty || !cluster.IsClosedWorld
            ? overPods
            : cluster.HeadlessServicesNearlyNamed(set);
        return candidates.Length == 1 && candidates[0].Name.IsSameText(set.ServiceName) == Answer.No ? candidates[0] : null;
    }
}
