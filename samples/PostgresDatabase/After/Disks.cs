using System.Collections.Generic;
using k8s.Models;

namespace PostgresDatabase;

/// <summary>A disk as the StatefulSet asks for it, and as a container sees it.</summary>
internal static class Disks
{
    public static V1PersistentVolumeClaim Claim(string name, string size) => new()
    {
        Metadata = new V1ObjectMeta { Name = name },
        Spec = new V1PersistentVolumeClaimSpec
        {
            AccessModes = ["ReadWriteOnce"],
            Resources = new V1VolumeResourceRequirements
            {
                Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity(size) },
            },
        },
    };

    public static V1VolumeMount Mount(string disk, string path) => new() { Name = disk, MountPath = path };
}
