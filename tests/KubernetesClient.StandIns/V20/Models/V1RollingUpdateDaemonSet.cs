using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1RollingUpdateDaemonSet
{
    [JsonPropertyName("maxSurge")]
    public IntOrString MaxSurge { get; set; }

    [JsonPropertyName("maxUnavailable")]
    public IntOrString MaxUnavailable { get; set; }
}
