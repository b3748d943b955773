using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2MetricTarget
{
    public V2MetricTarget()
    {
    }

    public V2MetricTarget(string type, int? averageUtilization = default, ResourceQuantity averageValue = default, ResourceQuantity value = default)
    {
        Type = type;
        AverageUtilization = averageUtilization;
        AverageValue = averageValue;
        Value = value;
    }

    [JsonPropertyName("averageUtilization")]
    public int? AverageUtilization { get; set; }

    [JsonPropertyName("averageValue")]
    public ResourceQuantity AverageValue { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("value")]
    public ResourceQuantity Value { get; set; }
}
