using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DeploymentStatus
{
    public V1DeploymentStatus()
    {
    }

    public V1DeploymentStatus(int? availableReplicas = default, int? collisionCount = default, IList<V1DeploymentCondition> conditions = default, long? observedGeneration = default, int? readyReplicas = default, int? replicas = default, int? terminatingReplicas = default, int? unavailableReplicas = default, int? updatedReplicas = default)
    {
        AvailableReplicas = availableReplicas;
        CollisionCount = collisionCount;
        Conditions = conditions;
        ObservedGeneration = observedGeneration;
        ReadyReplicas = readyReplicas;
        Replicas = replicas;
        TerminatingReplicas = terminatingReplicas;
        UnavailableReplicas = unavailableReplicas;
        UpdatedReplicas = updatedReplicas;
    }

    [JsonPropertyName("availableReplicas")]
    public int? AvailableReplicas { get; set; }

    [JsonPropertyName("collisionCount")]
    public int? CollisionCount { get; set; }

    [JsonPropertyName("conditions")]
    public IList<V1DeploymentCondition> Conditions { get; set; }

    [JsonPropertyName("observedGeneration")]
    public long? ObservedGeneration { get; set; }

    [JsonPropertyName("readyReplicas")]
    public int? ReadyReplicas { get; set; }

    [JsonPropertyName("replicas")]
    public int? Replicas { get; set; }

    [JsonPropertyName("terminatingReplicas")]
    public int? TerminatingReplicas { get; set; }

    [JsonPropertyName("unavailableReplicas")]
    public int? UnavailableReplicas { get; set; }

    [JsonPropertyName("updatedReplicas")]
    public int? UpdatedReplicas { get; set; }
}
