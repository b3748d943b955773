using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2MetricStatus
{
    [JsonPropertyName("containerResource")]
    public V2ContainerResourceMetricStatus ContainerResource { get; set; }

    [JsonPropertyName("external")]
    public V2ExternalMetricStatus External { get; set; }

    [JsonPropertyName("object")]
    public V2ObjectMetricStatus ObjectProperty { get; set; }

    [JsonPropertyName("pods")]
    public V2PodsMetricStatus Pods { get; set; }

    [JsonPropertyName("resource")]
    public V2ResourceMetricStatus Resource { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
