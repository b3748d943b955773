using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodDisruptionBudgetSpec
{
    public V1PodDisruptionBudgetSpec()
    {
    }

    public V1PodDisruptionBudgetSpec(IntstrIntOrString maxUnavailable = default, IntstrIntOrString minAvailable = default, V1LabelSelector selector = default)
    {
        MaxUnavailable = maxUnavailable;
        MinAvailable = minAvailable;
        Selector = selector;
    }

    [JsonPropertyName("maxUnavailable")]
    public IntstrIntOrString MaxUnavailable { get; set; }

    [JsonPropertyName("minAvailable")]
    public IntstrIntOrString MinAvailable { get; set; }

    [JsonPropertyName("selector")]
    public V1LabelSelector Selector { get; set; }
}
