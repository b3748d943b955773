using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2ExternalMetricStatus
{
    public V2ExternalMetricStatus()
    {
    }

    public V2ExternalMetricStatus(V2MetricValueStatus current, V2MetricIdentifier metric)
    {
        Current = current;
        Metric = metric;
    }

    [JsonPropertyName("current")]
    public V2MetricValueStatus Current { get; set; }

    [JsonPropertyName("metric")]
    public V2MetricIdentifier Metric { get; set; }
}
