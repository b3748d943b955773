using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2ResourceMetricStatus
{
    [JsonPropertyName("current")]
    public V2MetricValueStatus Current { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
