using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ContainerExtendedResourceRequest
{
    [JsonPropertyName("containerName")]
    public string ContainerName { get; set; }

    [JsonPropertyName("requestName")]
    public string RequestName { get; set; }

    [JsonPropertyName("resourceName")]
    public string ResourceName { get; set; }
}
