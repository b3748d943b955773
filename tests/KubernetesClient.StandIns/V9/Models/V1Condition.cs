using System;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1Condition
{
    public V1Condition()
    {
    }

    public V1Condition(DateTime lastTransitionTime, string message, string reason, string status, string type, long? observedGeneration = default)
    {
        LastTransitionTime = lastTransitionTime;
        Message = message;
        Reason = reason;
        Status = status;
        Type = type;
        ObservedGeneration = observedGeneration;
    }

    [JsonPropertyName("lastTransitionTime")]
    public DateTime LastTransitionTime { get; set; }

    [JsonPropertyName("message")]
    public string Message { get; set; }

    [JsonPropertyName("observedGeneration")]
    public long? ObservedGeneration { get; set; }

    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    [JsonPropertyName("status")]
    public string Status { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
