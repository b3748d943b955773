using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2MetricValueStatus
{
    public V2MetricValueStatus()
    {
    }

    public V2MetricValueStatus(int? averageUtilization = default, ResourceQuantity averageValue = default, ResourceQuantity value = default)
    {
        AverageUtilization = averageUtilization;
        AverageValue = averageValue;
        Value = value;
    }

    [JsonPropertyName("averageUtilization")]
    public int? AverageUtilization { get; set; }

    [JsonPropertyName("averageValue")]
    public ResourceQuantity AverageValue { get; set; }

    [JsonPropertyName("value")]
    public ResourceQuantity Value { get; set; }
}
