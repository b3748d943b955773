using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// Several pods on one claim that a single node, or a single pod, can use
/// (https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes).
/// </summary>
internal sealed class K8S3005SharedClaim : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3005";

    /// <summary>The equivalence key of the fix.</summary>
    public const string TemplateKey = "K8S3005.ClaimTemplate";

    private static readonly DiagnosticDescriptor Shared = new(
        Id,
        "Replicas share one claim",
        "The {0} pods of {1}{2} share claim '{3}', which is {4}: {5}",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A claim that a pod template names is one disk for all its pods. With the access mode ReadWriteOnce one node can use it at a time, with ReadWriteOncePod one pod. A StatefulSet gives each pod a disk of its own by a claim template.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Shared;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (Workload workload in cluster.Workloads.Where(workload => workload.SeveralPods is not null && !workload.Template.MayShareOneNode))
        {
            ImmutableArray<(Volume Volume, PersistentVolumeClaim Claim)> shared = ExclusiveClaims.WrittenBy(workload, cluster);
            foreach ((Volume volume, PersistentVolumeClaim claim) in shared)
            {
                if (PlaceOf(volume, workload, cluster) is { } place)
                {
                    yield return new Finding(Descriptor, workload, place, ArgumentsFor(workload, claim))
                    {
                        Others = claim.Creation is { } creation ? ImmutableArray.Create(creation) : ImmutableArray<Place>.Empty,
                        Fixes = workload is StatefulSet set ? FixesFor(set, shared, cluster) : ImmutableArray<ProposedFix>.Empty,
                        Changed = shared.Select(one => (Manifest)one.Claim).Append(workload).ToImmutableArray(),
                    };
                }
            }
        }
    }

    private static Place? PlaceOf(Volume volume, Workload workload, Cluster cluster) =>
        cluster.PlaceToChange(workload.FieldOf("Spec.Template.Spec.Volumes[].PersistentVolumeClaim.ClaimName"), volume.ClaimName) ?? volume.ClaimName.Origin?.Place;

    private static ImmutableArray<string> ArgumentsFor(Workload workload, PersistentVolumeClaim claim) => ImmutableArray.Create(
        workload.SeveralPods!.Value.ToString(CultureInfo.InvariantCulture),
        workload.Kind,
        workload.DisplayName,
        claim.Name.Display()!,
        claim.Spec.ExclusiveMode!,
        claim.Spec.IsForOnePod ? "only one of them starts" : "those on other nodes than the first do not start");

    /// <summary>All claims at once: whichever finding is repaired, the result is the same.</summary>
    private static ImmutableArray<ProposedFix> FixesFor(StatefulSet set, ImmutableArray<(Volume Volume, PersistentVolumeClaim Claim)> shared, Cluster cluster) =>
        ExclusiveClaims.ToTemplates(set, shared, cluster) is { IsEmpty: false } changes
            ? ImmutableArray.Create(new ProposedFix(TemplateKey, "Give each pod a claim of its own", changes))
            : ImmutableArray<ProposedFix>.Empty;
}
