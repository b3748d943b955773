using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ContainerUser
{
    public V1ContainerUser()
    {
    }

    public V1ContainerUser(V1LinuxContainerUser linux = default)
    {
        Linux = linux;
    }

    [JsonPropertyName("linux")]
    public V1LinuxContainerUser Linux { get; set; }
}
