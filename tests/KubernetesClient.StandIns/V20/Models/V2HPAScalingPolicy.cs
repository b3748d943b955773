using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V2HPAScalingPolicy
{
    [JsonPropertyName("periodSeconds")]
    public int PeriodSeconds { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("value")]
    public int Value { get; set; }
}
