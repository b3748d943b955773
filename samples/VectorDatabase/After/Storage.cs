using System.Collections.Generic;
using k8s.Models;

namespace VectorDatabase;

/// <summary>Where the database keeps its shards and snapshots.</summary>
internal static class Storage
{
    public const string DataDirectory = "/qdrant/storage";
    public const string SnapshotDirectory = "/qdrant/snapshots";

    public static List<V1VolumeMount> Mounts() =>
    [
        new() { Name = Names.Storage, MountPath = DataDirectory },
        new() { Name = "snapshots", MountPath = SnapshotDirectory },
    ];

    public static List<V1Volume> Volumes() =>
    [
        new() { Name = Names.Storage, EmptyDir = new() },
        new() { Name = "snapshots", EmptyDir = new() },
    ];
}
