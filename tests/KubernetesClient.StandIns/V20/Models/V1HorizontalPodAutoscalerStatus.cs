using System;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1HorizontalPodAutoscalerStatus
{
    [JsonPropertyName("currentCPUUtilizationPercentage")]
    public int? CurrentCPUUtilizationPercentage { get; set; }

    [JsonPropertyName("currentReplicas")]
    public int CurrentReplicas { get; set; }

    [JsonPropertyName("desiredReplicas")]
    public int DesiredReplicas { get; set; }

    [JsonPropertyName("lastScaleTime")]
    public DateTime? LastScaleTime { get; set; }

    [JsonPropertyName("observedGeneration")]
    public long? ObservedGeneration { get; set; }
}
