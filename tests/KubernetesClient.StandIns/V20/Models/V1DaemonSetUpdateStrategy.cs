using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1DaemonSetUpdateStrategy
{
    [JsonPropertyName("rollingUpdate")]
    public V1RollingUpdateDaemonSet RollingUpdate { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
