using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1TypedLocalObjectReference
{
    public V1TypedLocalObjectReference()
    {
    }

    public V1TypedLocalObjectReference(string kind, string name, string apiGroup = default)
    {
        Kind = kind;
        Name = name;
        ApiGroup = apiGroup;
    }

    [JsonPropertyName("apiGroup")]
    public string ApiGroup { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
