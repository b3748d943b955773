using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2ObjectMetricSource
{
    public V2ObjectMetricSource()
    {
    }

    public V2ObjectMetricSource(V2CrossVersionObjectReference describedObject, V2MetricIdentifier metric, V2MetricTarget target)
    {
        DescribedObject = describedObject;
        Metric = metric;
        Target = target;
    }

    [JsonPropertyName("describedObject")]
    public V2CrossVersionObjectReference DescribedObject { get; set; }

    [JsonPropertyName("metric")]
    public V2MetricIdentifier Metric { get; set; }

    [JsonPropertyName("target")]
    public V2MetricTarget Target { get; set; }
}
