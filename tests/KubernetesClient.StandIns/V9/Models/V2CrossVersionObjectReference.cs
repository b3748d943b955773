using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2CrossVersionObjectReference
{
    public V2CrossVersionObjectReference()
    {
    }

    public V2CrossVersionObjectReference(string kind, string name, string apiVersion = default)
    {
        Kind = kind;
        Name = name;
        ApiVersion = apiVersion;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
