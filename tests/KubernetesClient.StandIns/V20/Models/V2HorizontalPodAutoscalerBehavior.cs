using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2HorizontalPodAutoscalerBehavior
{
    [JsonPropertyName("scaleDown")]
    public V2HPAScalingRules ScaleDown { get; set; }

    [JsonPropertyName("scaleUp")]
    public V2HPAScalingRules ScaleUp { get; set; }
}
