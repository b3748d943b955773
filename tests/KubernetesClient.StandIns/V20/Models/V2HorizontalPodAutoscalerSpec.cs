using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2HorizontalPodAutoscalerSpec
{
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
