using System;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DaemonSetCondition
{
    public V1DaemonSetCondition()
    {
    }

    public V1DaemonSetCondition(string status, string type, DateTime? lastTransitionTime = default, string message = default, string reason = default)
    {
        Status = status;
        Type = type;
        LastTransitionTime = lastTransitionTime;
        Message = message;
        Reason = reason;
    }

    [JsonPropertyName("lastTransitionTime")]
    public DateTime? LastTransitionTime { get; set; }

    [JsonPropertyName("message")]
    public string Message { get; set; }

    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    [JsonPropertyName("status")]
    public string Status { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
