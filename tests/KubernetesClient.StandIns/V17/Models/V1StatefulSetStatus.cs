using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1StatefulSetStatus
{
    public V1StatefulSetStatus()
    {
    }

    public V1StatefulSetStatus(int replicas, int? availableReplicas = default, int? collisionCount = default, IList<V1StatefulSetCondition> conditions = default, int? currentReplicas = default, string currentRevision = default, long? observedGeneration = default, int? readyReplicas = default, string updateRevision = default, int? updatedReplicas = default)
    {
        Replicas = replicas;
        AvailableReplicas = availableReplicas;
        CollisionCount = collisionCount;
        Conditions = conditions;
        CurrentReplicas = currentReplicas;
        CurrentRevision = currentRevision;
        ObservedGeneration = observedGeneration;
        ReadyReplicas = readyReplicas;
        UpdateRevision = updateRevision;
        UpdatedReplicas = updatedReplicas;
    }

    [JsonPropertyName("availableReplicas")]
    public int? AvailableReplicas { get; set; }

    [JsonPropertyName("collisionCount")]
    public int? CollisionCount { get; set; }

    [JsonPropertyName("conditions")]
    public IList<V1StatefulSetCondition> Conditions { get; set; }

    [JsonPropertyName("currentReplicas")]
    public int? CurrentReplicas { get; set; }

    [JsonPropertyName("currentRevision")]
    public string CurrentRevision { get; set; }

    [JsonPropertyName("observedGeneration")]
    public long? ObservedGeneration { get; set; }

    [JsonPropertyName("readyReplicas")]
    public int? ReadyReplicas { get; set; }

    [JsonPropertyName("replicas")]
    public int Replicas { get; set; }

    [JsonPropertyName("updateRevision")]
    public string UpdateRevision { get; set; }

    [JsonPropertyName("updatedReplicas")]
    public int? UpdatedReplicas { get; set; }
}
