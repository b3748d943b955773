using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2HorizontalPodAutoscalerBehavior
{
    public V2HorizontalPodAutoscalerBehavior()
    {
    }

    public V2HorizontalPodAutoscalerBehavior(V2HPAScalingRules scaleDown = default, V2HPAScalingRules scaleUp = default)
    {
        ScaleDown = scaleDown;
        ScaleUp = scaleUp;
    }

    [JsonPropertyName("scaleDown")]
    public V2HPAScalingRules ScaleDown { get; set; }

    [JsonPropertyName("scaleUp")]
    public V2HPAScalingRules ScaleUp { get; set; }
}
