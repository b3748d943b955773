using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2ObjectMetricStatus
{
    public V2ObjectMetricStatus()
    {
    }

    public V2ObjectMetricStatus(V2MetricValueStatus current, V2CrossVersionObjectReference describedObject, V2MetricIdentifier metric)
    {
        Current = current;
        DescribedObject = describedObject;
        Metric = metric;
    }

    [JsonPropertyName("current")]
    public V2MetricValueStatus Current { get; set; }

    [JsonPropertyName("describedObject")]
    public V2CrossVersionObjectReference DescribedObject { get; set; }

    [JsonPropertyName("metric")]
    public V2MetricIdentifier Metric { get; set; }
}
