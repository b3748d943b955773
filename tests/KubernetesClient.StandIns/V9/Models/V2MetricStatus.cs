using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2MetricStatus
{
    public V2MetricStatus()
    {
    }

    public V2MetricStatus(string type, V2ContainerResourceMetricStatus containerResource = default, V2ExternalMetricStatus external = default, V2ObjectMetricStatus objectProperty = default, V2PodsMetricStatus pods = default, V2ResourceMetricStatus resource = default)
    {
        Type = type;
        ContainerResource = containerResource;
        External = external;
        ObjectProperty = objectProperty;
        Pods = pods;
        Resource = resource;
    }

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
