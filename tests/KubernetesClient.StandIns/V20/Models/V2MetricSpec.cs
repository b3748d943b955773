using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2MetricSpec
{
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
