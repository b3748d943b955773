using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DaemonSetUpdateStrategy
{
    public V1DaemonSetUpdateStrategy()
    {
    }

    public V1DaemonSetUpdateStrategy(V1RollingUpdateDaemonSet rollingUpdate = default, string type = default)
    {
        RollingUpdate = rollingUpdate;
        Type = type;
    }

    [JsonPropertyName("rollingUpdate")]
    public V1RollingUpdateDaemonSet RollingUpdate { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
