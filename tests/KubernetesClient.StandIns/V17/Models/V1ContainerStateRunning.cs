using System;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ContainerStateRunning
{
    public V1ContainerStateRunning()
    {
    }

    public V1ContainerStateRunning(DateTime? startedAt = default)
    {
        StartedAt = startedAt;
    }

    [JsonPropertyName("startedAt")]
    public DateTime? StartedAt { get; set; }
}
