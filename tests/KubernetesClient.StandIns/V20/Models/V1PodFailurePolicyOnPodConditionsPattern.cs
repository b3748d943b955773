using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodFailurePolicyOnPodConditionsPattern
{
    [JsonPropertyName("status")]
    public string Status { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
