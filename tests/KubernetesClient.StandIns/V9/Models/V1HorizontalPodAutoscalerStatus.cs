using System;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1HorizontalPodAutoscalerStatus
{
    public V1HorizontalPodAutoscalerStatus()
    {
    }

    public V1HorizontalPodAutoscalerStatus(int currentReplicas, int desiredReplicas, int? currentCPUUtilizationPercentage = default, DateTime? lastScaleTime = default, long? observedGeneration = default)
    {
        CurrentReplicas = currentReplicas;
        DesiredReplicas = desiredReplicas;
        CurrentCPUUtilizationPercentage = currentCPUUtilizationPercentage;
        LastScaleTime = lastScaleTime;
        ObservedGeneration = observedGeneration;
    }

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
