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
        foreach (StatefulSet set in cluster.StatefulSets)
        {
            Value name = set.ServiceName;
            if (name.Display() is not { } display
                || name.IsAbsentOrEmpty() == Answer.Yes
                || cluster.MayHaveServiceNamed(name)
                || MeantService(set, cluster) is not { } meant
                || (cluster.PlaceOf(StatefulSet.ServiceNameField, name) ?? name.Origin?.Place) is not { } place
                || cluster.OptionsAt(place).ExternalServices.Contains(display))
            {
                continue;
            }

            yield return new Finding(Descriptor, set, place, ImmutableArray.Create(set.DisplayName, display, meant.Name.Display()!))
            {
                Others = meant.Creation is { } creation ? ImmutableArray.Create(creation) : ImmutableArray<Place>.Empty,
                Fixes = FixesFor(set, meant, cluster),
            };
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

    private static ImmutableArray<ProposedFix> FixesFor(StatefulSet set, Service meant, Cluster cluster) =>
        ServiceReferences.Same(meant.Name) is { } name && ServiceReferences.Name(set, name, cluster) is { IsEmpty: false } changes
            ? ImmutableArray.Create(new ProposedFix(UseNameKey, $"Use '{meant.Name.Display()}'", changes))
            : ImmutableArray<ProposedFix>.Empty;
}
