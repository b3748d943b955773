using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1HorizontalPodAutoscalerSpec
{
    [JsonPropertyName("maxReplicas")]
    public int MaxReplicas { get; set; }

    [JsonPropertyName("minReplicas")]
    public int? MinReplicas { get; set; }

    [JsonPropertyName("scaleTargetRef")]
    public V1CrossVersionObjectReference ScaleTargetRef { get; set; }

    [JsonPropertyName("targetCPUUtilizationPercentage")]
    public int? TargetCPUUtilizationPercentage { get; set; }
}
