using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2ResourceMetricSource
{
    public V2ResourceMetricSource()
    {
    }

    public V2ResourceMetricSource(string name, V2MetricTarget target)
    {
        Name = name;
        Target = target;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("target")]
    public V2MetricTarget Target { get; set; }
}
