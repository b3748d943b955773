using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2HorizontalPodAutoscalerStatus
{
    public V2HorizontalPodAutoscalerStatus()
    {
    }

    public V2HorizontalPodAutoscalerStatus(int desiredReplicas, IList<V2HorizontalPodAutoscalerCondition> conditions = default, IList<V2MetricStatus> currentMetrics = default, int? currentReplicas = default, DateTime? lastScaleTime = default, long? observedGeneration = default)
    {
        DesiredReplicas = desiredReplicas;
        Conditions = conditions;
        CurrentMetrics = currentMetrics;
        CurrentReplicas = currentReplicas;
        LastScaleTime = lastScaleTime;
        ObservedGeneration = observedGeneration;
    }

    [JsonPropertyName("conditions")]
    public IList<V2HorizontalPodAutoscalerCondition> Conditions { get; set; }

    [JsonPropertyName("currentMetrics")]
    public IList<V2MetricStatus> CurrentMetrics { get; set; }

    [JsonPropertyName("currentReplicas")]
    public int? CurrentReplicas { get; set; }

    [JsonPropertyName("desiredReplicas")]
    public int DesiredReplicas { get; set; }

    [JsonPropertyName("lastScaleTime")]
    public DateTime? LastScaleTime { get; set; }

    [JsonPropertyName("observedGeneration")]
    public long? ObservedGeneration { get; set; }
}
