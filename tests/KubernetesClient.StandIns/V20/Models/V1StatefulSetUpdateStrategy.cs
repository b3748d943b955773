using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1StatefulSetUpdateStrategy
{
    [JsonPropertyName("rollingUpdate")]
    public V1RollingUpdateStatefulSetStrategy RollingUpdate { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
