using System.Collections.Generic;
using k8s.Models;

namespace VectorDatabase;

/// <summary>The disks of the Qdrant pods.</summary>
internal static class QdrantStorage
{
    private const string Snapshots = "qdrant-snapshots";

    /// <summary>The claims that each pod gets for itself.</summary>
    public static List<V1PersistentVolumeClaim> ClaimTemplates() =>
    [
        // Snapshots are what a lost collection is restored from, so they have a disk of their own.
        new()
        {
            Metadata = new()
            {
                Name = Snapshots,
                Labels = QdrantNames.Labels(),
            },
            Spec = new()
            {
                AccessModes = ["ReadWriteOnce"],
                Resources = new()
                {
                    Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("50Gi") },
                },
            },
        },
        new()
        {
            Metadata = new() { Name = "data" },
            Spec = new()
            {
                AccessModes = ["ReadWriteOnce"],
                Resources = new()
                {
                    Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("10Gi") },
                },
            },
        },
    ];

    /// <summary>Where the Qdrant container finds its disks.</summary>
    public static List<V1VolumeMount> Mounts() =>
    [
        new() { Name = Snapshots, MountPath = "/qdrant/snapshots" },
        new() { Name = "data", MountPath = "/qdrant/storage" },
    ];
}
