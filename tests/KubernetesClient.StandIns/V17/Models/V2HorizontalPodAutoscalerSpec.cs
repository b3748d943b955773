using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2HorizontalPodAutoscalerSpec
{
    public V2HorizontalPodAutoscalerSpec()
    {
    }

    public V2HorizontalPodAutoscalerSpec(int maxReplicas, V2CrossVersionObjectReference scaleTargetRef, V2HorizontalPodAutoscalerBehavior behavior = default, IList<V2MetricSpec> metrics = default, int? minReplicas = default)
    {
        MaxReplicas = maxReplicas;
        ScaleTargetRef = scaleTargetRef;
        Behavior = behavior;
        Metrics = metrics;
        MinReplicas = minReplicas;
    }

    [JsonPropertyName("behavior")]
    public V2HorizontalPodAutoscalerBehavior Behavior { get; set; }

    [JsonPropertyName("maxReplicas")]
    public int MaxReplicas { get; set; }

    [JsonPropertyName("metrics")]
    public IList<V2MetricSpec> Metrics { get; set; }

    [JsonPropertyName("minReplicas")]
    public int? MinReplicas { get; set; }

    [JsonPropertyName("scaleTargetRef")]
    public V2CrossVersionObjectReference ScaleTargetRef { get; set; }
}
