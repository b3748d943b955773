using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ObjectReference
{
    public V1ObjectReference()
    {
    }

    public V1ObjectReference(string apiVersion = default, string fieldPath = default, string kind = default, string name = default, string namespaceProperty = default, string resourceVersion = default, string uid = default)
    {
        ApiVersion = apiVersion;
        FieldPath = fieldPath;
        Kind = kind;
        Name = name;
        NamespaceProperty = namespaceProperty;
        ResourceVersion = resourceVersion;
        Uid = uid;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("fieldPath")]
    public string FieldPath { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("namespace")]
    public string NamespaceProperty { get; set; }

    [JsonPropertyName("resourceVersion")]
    public string ResourceVersion { get; set; }

    [JsonPropertyName("uid")]
    public string Uid { get; set; }
}
