using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1RollingUpdateDeployment
{
    public V1RollingUpdateDeployment()
    {
    }

    public V1RollingUpdateDeployment(IntstrIntOrString maxSurge = default, IntstrIntOrString maxUnavailable = default)
    {
        MaxSurge = maxSurge;
        MaxUnavailable = maxUnavailable;
    }

    [JsonPropertyName("maxSurge")]
    public IntstrIntOrString MaxSurge { get; set; }

    [JsonPropertyName("maxUnavailable")]
    public IntstrIntOrString MaxUnavailable { get; set; }
}
