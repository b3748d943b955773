using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>The volumes of a workload's pods, and what its containers use of them.</summary>
internal sealed class PodVolumes
{
    private readonly bool _areTemplatesKnown;
    private readonly bool _areVolumesKnown;

    /// <summary>Reads the pod template, and the claim templates of a StatefulSet.</summary>
    public PodVolumes(Workload workload)
    {
        var set = workload as StatefulSet;
        Volumes = ImmutableArray.CreateRange(workload.Template.Volumes.Items, volume => new Volume(volume));
        ClaimTemplates = set?.ClaimTemplates ?? ImmutableArray<ClaimTemplate>.Empty;
        _areTemplatesKnown = set?.AreClaimTemplatesKnown ?? true;
        _areVolumesKnown = workload.Template.Volumes.IsComplete && _areTemplatesKnown;
        Uses = UsesIn(workload);
        AreUsesKnown = workload.Template.AreAllContainersKnown
            && workload.Template.AllContainers.All(container => container.VolumeMounts.IsComplete && container.VolumeDevices.IsComplete);
    }

    /// <summary>The path of the field that names a volume of a pod template.</summary>
    public const string VolumeNamePath = "Spec.Template.Spec.Volumes[].Name";

    /// <summary>The volumes that the pod template declares, as far as they are known.</summary>
    public ImmutableArray<Volume> Volumes { get; }

    /// <summary>The claim templates, as far as they are known; a Deployment has none.</summary>
    public ImmutableArray<ClaimTemplate> ClaimTemplates { get; }

    /// <summary>What the containers use, as far as it is known.</summary>
    public ImmutableArray<VolumeUse> Uses { get; }

    /// <summary>Whether that is all.</summary>
    public bool AreUsesKnown { get; }

    /// <summary>The names by which containers may know the volumes.</summary>
    public IEnumerable<Value> Names => Volumes.Select(volume => volume.Name).Concat(ClaimTemplates.Select(template => template.Name));

    /// <summary>Whether there surely is no volume and no claim template of a name.</summary>
    public bool SurelyLack(Value name)
    {
        if (!_areVolumesKnown || !SurelyIsNoTemplate(name))
        {
            return false;
        }

        foreach (Volume volume in Volumes)
        {
            if (volume.Name.IsSameText(name) != Answer.No)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The one volume of the pod template that surely has a name; null if a claim template, or another volume, may be it.</summary>
    public Volume? TheVolumeNamed(Value name)
    {
        ImmutableArray<Volume> named = Volumes.Where(volume => volume.Name.IsSameText(name) != Answer.No).ToImmutableArray();
        return _areVolumesKnown && SurelyIsNoTemplate(name) && named.Length == 1 && named[0].Name.IsSameText(name) == Answer.Yes ? named[0] : null;
    }

    /// <summary>Whether surely a claim template has a name.</summary>
    public bool SurelyIsTemplate(Value name) => ClaimTemplates.Any(template => template.Name.IsSameText(name) == Answer.Yes);

    /// <summary>Whether surely no claim template has a name: it would take the place of the volume.</summary>
    public bool SurelyIsNoTemplate(Value name)
    {
        foreach (ClaimTemplate template in ClaimTemplates)
        {
            if (template.Name.IsSameText(name) != Answer.No)
            {
                return false;
            }
        }

        return _areTemplatesKnown;
    }

    /// <summary>Whether a container surely can write on a volume of a name.</summary>
    public bool SurelyIsWritten(Value name) => Uses.Any(use => use.Name.IsSameText(name) == Answer.Yes && use.IsReadOnly == Answer.No);

    /// <summary>Whether surely no container uses a volume of a name.</summary>
    public bool SurelyLeave(Value name) => AreUsesKnown && Uses.All(use => use.Name.IsSameText(name) == Answer.No);

    private static ImmutableArray<VolumeUse> UsesIn(Workload workload)
    {
        var uses = ImmutableArray.CreateBuilder<VolumeUse>();
        foreach (Container container in workload.Template.AllContainers)
        {
            foreach (ModelObject use in container.VolumeMounts.Items.AddRange(container.VolumeDevices.Items))
            {
                uses.Add(new VolumeUse(use, container, workload));
            }
        }

        return uses.ToImmutable();
    }
}
