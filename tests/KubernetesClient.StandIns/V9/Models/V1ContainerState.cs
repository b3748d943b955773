using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ContainerState
{
    public V1ContainerState()
    {
    }

    public V1ContainerState(V1ContainerStateRunning running = default, V1ContainerStateTerminated terminated = default, V1ContainerStateWaiting waiting = default)
    {
        Running = running;
        Terminated = terminated;
        Waiting = waiting;
    }

    [JsonPropertyName("running")]
    public V1ContainerStateRunning Running { get; set; }

    [JsonPropertyName("terminated")]
    public V1ContainerStateTerminated Terminated { get; set; }

    [JsonPropertyName("waiting")]
    public V1ContainerStateWaiting Waiting { get; set; }
}
