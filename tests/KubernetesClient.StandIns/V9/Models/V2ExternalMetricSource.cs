using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2ExternalMetricSource
{
    public V2ExternalMetricSource()
    {
    }

    public V2ExternalMetricSource(V2MetricIdentifier metric, V2MetricTarget target)
    {
        Metric = metric;
        Target = target;
    }

    [JsonPropertyName("metric")]
    public V2MetricIdentifier Metric { get; set; }

    [JsonPropertyName("target")]
    public V2MetricTarget Target { get; set; }
}
