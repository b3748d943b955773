using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ResourceFieldSelector
{
    [JsonPropertyName("containerName")]
    public string ContainerName { get; set; }

    [JsonPropertyName("divisor")]
    public ResourceQuantity Divisor { get; set; }

    [JsonPropertyName("resource")]
    public string Resource { get; set; }
}
