using System;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ContainerStateTerminated
{
    public V1ContainerStateTerminated()
    {
    }

    public V1ContainerStateTerminated(int exitCode, string containerID = default, DateTime? finishedAt = default, string message = default, string reason = default, int? signal = default, DateTime? startedAt = default)
    {
        ExitCode = exitCode;
        ContainerID = containerID;
        FinishedAt = finishedAt;
        Message = message;
        Reason = reason;
        Signal = signal;
        StartedAt = startedAt;
    }

    [JsonPropertyName("containerID")]
    public string ContainerID { get; set; }

    [JsonPropertyName("exitCode")]
    public int ExitCode { get; set; }

    [JsonPropertyName("finishedAt")]
    public DateTime? FinishedAt { get; set; }

    [JsonPropertyName("message")]
    public string Message { get; set; }

    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    [JsonPropertyName("signal")]
    public int? Signal { get; set; }

    [JsonPropertyName("startedAt")]
    public DateTime? StartedAt { get; set; }
}
