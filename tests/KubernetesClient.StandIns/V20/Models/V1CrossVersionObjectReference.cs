using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1CrossVersionObjectReference
{
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
