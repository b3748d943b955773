using k8s.Models;

namespace VectorDatabase;

/// <summary>The Qdrant cluster: three peers that share the shards of each collection.</summary>
internal static class QdrantStatefulSet
{
    /// <summary>The StatefulSet that runs the peers.</summary>
    public static V1StatefulSet Create() => new()
    {
        Metadata = new()
        {
            Name = QdrantNames.StatefulSet,
            Labels = QdrantNames.Labels(),
        },
        Spec = new()
        {
            Replicas = 3,
            ServiceName = QdrantNames.HeadlessService,
            Selector = new() { MatchLabels = QdrantNames.PodLabels() },
            UpdateStrategy = new()
            {
                Type = "RollingUpdate",
                // A new version goes out in stages over the three replicas.
                RollingUpdate = new() { Partition = 2 },
            },
            // After an outage of all peers, a shard may need a peer of a higher ordinal to recover.
            PodManagementPolicy = "Parallel",
            Template = QdrantPods.Template(),
            VolumeClaimTemplates = QdrantStorage.ClaimTemplates(),
        },
    };
}
