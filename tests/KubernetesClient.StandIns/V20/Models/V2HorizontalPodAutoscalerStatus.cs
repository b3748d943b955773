using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2HorizontalPodAutoscalerStatus
{
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
