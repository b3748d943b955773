using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ResourceFieldSelector
{
    public V1ResourceFieldSelector()
    {
    }

    public V1ResourceFieldSelector(string resource, string containerName = default, ResourceQuantity divisor = default)
    {
        Resource = resource;
        ContainerName = containerName;
        Divisor = divisor;
    }

    [JsonPropertyName("containerName")]
    public string ContainerName { get; set; }

    [JsonPropertyName("divisor")]
    public ResourceQuantity Divisor { get; set; }

    [JsonPropertyName("resource")]
    public string Resource { get; set; }
}
