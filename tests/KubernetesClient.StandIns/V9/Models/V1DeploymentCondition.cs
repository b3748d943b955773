using System;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DeploymentCondition
{
    public V1DeploymentCondition()
    {
    }

    public V1DeploymentCondition(string status, string type, DateTime? lastTransitionTime = default, DateTime? lastUpdateTime = default, string message = default, string reason = default)
    {
        Status = status;
        Type = type;
        LastTransitionTime = lastTransitionTime;
        LastUpdateTime = lastUpdateTime;
        Message = message;
        Reason = reason;
    }

    [JsonPropertyName("lastTransitionTime")]
    public DateTime? LastTransitionTime { get; set; }

    [JsonPropertyName("lastUpdateTime")]
    public DateTime? LastUpdateTime { get; set; }

    [JsonPropertyName("message")]
    public string Message { get; set; }

    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    [JsonPropertyName("status")]
    public string Status { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
