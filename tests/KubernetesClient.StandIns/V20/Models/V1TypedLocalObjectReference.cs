using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1TypedLocalObjectReference
{
    [JsonPropertyName("apiGroup")]
    public string ApiGroup { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
