using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ReplicaSetStatus
{
    public V1ReplicaSetStatus()
    {
    }

    public V1ReplicaSetStatus(int replicas, int? availableReplicas = default, IList<V1ReplicaSetCondition> conditions = default, int? fullyLabeledReplicas = default, long? observedGeneration = default, int? readyReplicas = default, int? terminatingReplicas = default)
    {
        Replicas = replicas;
        AvailableReplicas = availableReplicas;
        Conditions = conditions;
        FullyLabeledReplicas = fullyLabeledReplicas;
        ObservedGeneration = observedGeneration;
        ReadyReplicas = readyReplicas;
        TerminatingReplicas = terminatingReplicas;
    }

    [JsonPropertyName("availableReplicas")]
    public int? AvailableReplicas { get; set; }

    [JsonPropertyName("conditions")]
    public IList<V1ReplicaSetCondition> Conditions { get; set; }

    [JsonPropertyName("fullyLabeledReplicas")]
    public int? FullyLabeledReplicas { get; set; }

    [JsonPropertyName("observedGeneration")]
    public long? ObservedGeneration { get; set; }

    [JsonPropertyName("readyReplicas")]
    public int? ReadyReplicas { get; set; }

    [JsonPropertyName("replicas")]
    public int Replicas { get; set; }

    [JsonPropertyName("terminatingReplicas")]
    public int? TerminatingReplicas { get; set; }
}
