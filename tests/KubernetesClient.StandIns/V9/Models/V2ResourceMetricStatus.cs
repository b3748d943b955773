using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2ResourceMetricStatus
{
    public V2ResourceMetricStatus()
    {
    }

    public V2ResourceMetricStatus(V2MetricValueStatus current, string name)
    {
        Current = current;
        Name = name;
    }

    [JsonPropertyName("current")]
    public V2MetricValueStatus Current { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
