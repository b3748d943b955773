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

    /// <summary>Gives the pods of a replica their volumes.</summary>
    public static void AddVolumes(V1PodSpec pod)
    {
        pod.Volumes = new List<V1Volume>();

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
