using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1HorizontalPodAutoscalerSpec
{
    public V1HorizontalPodAutoscalerSpec()
    {
    }

    public V1HorizontalPodAutoscalerSpec(int maxReplicas, V1CrossVersionObjectReference scaleTargetRef, int? minReplicas = default, int? targetCPUUtilizationPercentage = default)
    {
        MaxReplicas = maxReplicas;
        ScaleTargetRef = scaleTargetRef;
        MinReplicas = minReplicas;
        TargetCPUUtilizationPercentage = targetCPUUtilizationPercentage;
    }

    [JsonPropertyName("maxReplicas")]
    public int MaxReplicas { get; set; }

    [JsonPropertyName("minReplicas")]
    public int? MinReplicas { get; set; }

    [JsonPropertyName("scaleTargetRef")]
    public V1CrossVersionObjectReference ScaleTargetRef { get; set; }

    [JsonPropertyName("targetCPUUtilizationPercentage")]
    public int? TargetCPUUtilizationPercentage { get; set; }
}
