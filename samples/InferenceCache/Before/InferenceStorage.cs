using System.Collections.Generic;
using k8s.Models;

namespace InferenceCache;

/// <summary>Where the replicas keep what they load.</summary>
internal static class InferenceStorage
{
    public const string ModelVolume = "models";
    public const string ModelPath = "/models";
    public const string AdapterVolume = "adapters";
    public const string AdapterPath = "/adapters";

    private const string MemoryVolume = "shared-memory";
    private const string AdapterClaim = "llm-adapters";

    /// <summary>Small models that are laid over the large one.</summary>
    public static V1PersistentVolumeClaim Adapters()
    {
        var claim = new V1PersistentVolumeClaim();
        claim.Metadata = new V1ObjectMeta();
        claim.Metadata.Name = AdapterClaim;
        claim.Spec = new V1PersistentVolumeClaimSpec();
        claim.Spec.AccessModes = new List<string> { "ReadWriteOnce" };
        claim.Spec.StorageClassName = "local-nvme";
        claim.Spec.Resources = new V1VolumeResourceRequirements();
        claim.Spec.Resources.Requests = new Dictionary<string, ResourceQuantity>();
        claim.Spec.Resources.Requests["storage"] = new ResourceQuantity("2Gi");
        return claim;
    }

    /// <summary>Gives the pods of a replica their volumes.</summary>
    public static void AddVolumes(V1PodSpec pod)
    {
        pod.Volumes = new List<V1Volume>();

        // The model has 10 Gi.
        var models = new V1Volume();
        models.Name = ModelVolume;
        models.EmptyDir = new V1EmptyDirVolumeSource();
        pod.Volumes.Add(models);

        var adapters = new V1Volume();
        adapters.Name = AdapterVolume;
        adapters.PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource();
        adapters.PersistentVolumeClaim.ClaimName = AdapterClaim;
        pod.Volumes.Add(adapters);

        // What the GPUs of a replica share.
        var memory = new V1Volume();
        memory.Name = MemoryVolume;
        memory.EmptyDir = new V1EmptyDirVolumeSource { Medium = "Memory" };
        pod.Volumes.Add(memory);
    }

    /// <summary>Lets a container see them.</summary>
    public static void AddMounts(V1Container container)
    {
        container.VolumeMounts = new List<V1VolumeMount>();
        container.VolumeMounts.Add(new V1VolumeMount { Name = ModelVolume, MountPath = ModelPath });
        container.VolumeMounts.Add(new V1VolumeMount { Name = AdapterVolume, MountPath = AdapterPath });
        container.VolumeMounts.Add(new V1VolumeMount { Name = MemoryVolume, MountPath = "/dev/shm" });
    }
}
