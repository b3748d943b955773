using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>The claims that pods of a workload share although a single node, or a single pod, can use their disks at a time.</summary>
internal static class ExclusiveClaims
{
    /// <summary>Those that the program builds and that a container surely can write on, each with the volume that names it.</summary>
    public static ImmutableArray<(Volume Volume, PersistentVolumeClaim Claim)> WrittenBy(Workload workload, Cluster cluster)
    {
        PodVolumes volumes = workload.PodVolumes;
        return volumes.Volumes
            .Where(volume => volume.IsReadOnly == Answer.No && volumes.SurelyIsNoTemplate(volume.Name) && volumes.SurelyIsWritten(volume.Name))
            .Select(volume => (Volume: volume, Claim: cluster.ClaimNamed(volume.ClaimName, workload)))
            .Where(one => one.Claim?.Spec.ExclusiveMode is not null)
            .Select(one => (one.Volume, one.Claim!))
            .ToImmutableArray();
    }

    /// <summary>Turns claims that nothing else uses into claim templates of a set, or of what becomes one; none if there is no place.</summary>
    public static ImmutableArray<Change> ToTemplates(Workload workload, ImmutableArray<(Volume Volume, PersistentVolumeClaim Claim)> claims, Cluster cluster)
    {
        ImmutableArray<ModelValue> templates = claims
            .Select(one => SameAs.TextOf(one.Volume.Name) is { } name ? ClaimTemplateCopy.Of(one.Claim, name) : null)
            .OfType<ModelValue>()
            .ToImmutableArray();
        return templates.Length == claims.Length
            && claims.Select(one => one.Claim.Number).Distinct().Count() == claims.Length
            && claims.All(one => one.Claim.Creation is not null && !cluster.MayBeUsedByOthers(one.Claim, workload))
            && ListRemoval.Of(claims.Select(one => one.Volume.Model).ToImmutableArray(), workload.Template.Volumes) is { IsEmpty: false } withoutVolumes
            && ClaimTemplateDraft.AddTo(workload, templates, cluster) is { IsEmpty: false } added
            ? added.AddRange(withoutVolumes).AddRange(claims.Select(one => new RemoveManifest(one.Claim.Creation!.Value)))
            : ImmutableArray<Change>.Empty;
    }
}
