using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ContainerResizePolicy
{
    public V1ContainerResizePolicy()
    {
    }

    public V1ContainerResizePolicy(string resourceName, string restartPolicy)
    {
        ResourceName = resourceName;
        RestartPolicy = restartPolicy;
    }

    [JsonPropertyName("resourceName")]
    public string ResourceName { get; set; }

    [JsonPropertyName("restartPolicy")]
    public string RestartPolicy { get; set; }
}
