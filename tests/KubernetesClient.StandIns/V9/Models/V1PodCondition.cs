using System;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodCondition
{
    public V1PodCondition()
    {
    }

    public V1PodCondition(string status, string type, DateTime? lastProbeTime = default, DateTime? lastTransitionTime = default, string message = default, string reason = default)
    {
        Status = status;
        Type = type;
        LastProbeTime = lastProbeTime;
        LastTransitionTime = lastTransitionTime;
        Message = message;
        Reason = reason;
    }

    [JsonPropertyName("lastProbeTime")]
    public DateTime? LastProbeTime { get; set; }

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
