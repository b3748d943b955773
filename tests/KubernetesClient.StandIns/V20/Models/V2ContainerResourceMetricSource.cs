using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2ContainerResourceMetricSource
{
    [JsonPropertyName("container")]
    public string Container { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("target")]
    public V2MetricTarget Target { get; set; }
}
