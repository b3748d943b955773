using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodFailurePolicyOnPodConditionsPattern
{
    public V1PodFailurePolicyOnPodConditionsPattern()
    {
    }

    public V1PodFailurePolicyOnPodConditionsPattern(string status, string type)
    {
        Status = status;
        Type = type;
    }

    [JsonPropertyName("status")]
    public string Status { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
