using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2ResourceMetricSource
{
    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("target")]
    public V2MetricTarget Target { get; set; }
}
