using System.Collections.Generic;
using k8s.Models;

namespace ZooKeeperEnsemble;

/// <summary>The disks of the ZooKeeper pods.</summary>
internal static class ZooKeeperStorage
{
    private const string Data = "data";
    private const string Log = "log";

    /// <summary>The claims that each pod gets for itself.</summary>
    public static List<V1PersistentVolumeClaim> ClaimTemplates() => [Claim(Data, "10Gi"), Claim(Log, "5Gi")];

    /// <summary>Where the ZooKeeper container finds its disks.</summary>
    public static List<V1VolumeMount> Mounts() =>
    [
        new() { Name = Data, MountPath = "/data" },
        new() { Name = Log, MountPath = "/datalog" },
    ];

    private static V1PersistentVolumeClaim Claim(string name, string size) => new()
    {
        Metadata = new() { Name = name },
        Spec = new()
        {
            AccessModes = ["ReadWriteOnce"],
            Resources = new()
            {
                Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new(size) },
            },
        },
    };
}
