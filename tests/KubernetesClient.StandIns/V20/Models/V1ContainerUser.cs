using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ContainerUser
{
    [JsonPropertyName("linux")]
    public V1LinuxContainerUser Linux { get; set; }
}
