using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2HPAScalingPolicy
{
    public V2HPAScalingPolicy()
    {
    }

    public V2HPAScalingPolicy(int periodSeconds, string type, int value)
    {
        PeriodSeconds = periodSeconds;
        Type = type;
        Value = value;
    }

    [JsonPropertyName("periodSeconds")]
    public int PeriodSeconds { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("value")]
    public int Value { get; set; }
}
