using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2MetricSpec
{
    public V2MetricSpec()
    {
    }

    public V2MetricSpec(string type, V2ContainerResourceMetricSource containerResource = default, V2ExternalMetricSource external = default, V2ObjectMetricSource objectProperty = default, V2PodsMetricSource pods = default, V2ResourceMetricSource resource = default)
    {
        Type = type;
        ContainerResource = containerResource;
        External = external;
        ObjectProperty = objectProperty;
        Pods = pods;
        Resource = resource;
    }

    [JsonPropertyName("containerResource")]
    public V2ContainerResourceMetricSource ContainerResource { get; set; }

    [JsonPropertyName("external")]
    public V2ExternalMetricSource External { get; set; }

    [JsonPropertyName("object")]
    public V2ObjectMetricSource ObjectProperty { get; set; }

    [JsonPropertyName("pods")]
    public V2PodsMetricSource Pods { get; set; }

    [JsonPropertyName("resource")]
    public V2ResourceMetricSource Resource { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
