using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1Lifecycle
{
    public V1Lifecycle()
    {
    }

    public V1Lifecycle(V1LifecycleHandler postStart = default, V1LifecycleHandler preStop = default)
    {
        PostStart = postStart;
        PreStop = preStop;
    }

    [JsonPropertyName("postStart")]
    public V1LifecycleHandler PostStart { get; set; }

    [JsonPropertyName("preStop")]
    public V1LifecycleHandler PreStop { get; set; }
}
