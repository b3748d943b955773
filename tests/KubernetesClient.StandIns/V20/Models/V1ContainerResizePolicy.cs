using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ContainerResizePolicy
{
    [JsonPropertyName("resourceName")]
    public string ResourceName { get; set; }

    [JsonPropertyName("restartPolicy")]
    public string RestartPolicy { get; set; }
}
