using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1TypedObjectReference
{
    public V1TypedObjectReference()
    {
    }

    public V1TypedObjectReference(string kind, string name, string apiGroup = default, string namespaceProperty = default)
    {
        Kind = kind;
        Name = name;
        ApiGroup = apiGroup;
        NamespaceProperty = namespaceProperty;
    }

    [JsonPropertyName("apiGroup")]
    public string ApiGroup { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("namespace")]
    public string NamespaceProperty { get; set; }
}
