using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2MetricTarget
{
    [JsonPropertyName("averageUtilization")]
    public int? AverageUtilization { get; set; }

    [JsonPropertyName("averageValue")]
    public ResourceQuantity AverageValue { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("value")]
    public ResourceQuantity Value { get; set; }
}
