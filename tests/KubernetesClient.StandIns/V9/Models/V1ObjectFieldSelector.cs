using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ObjectFieldSelector
{
    public V1ObjectFieldSelector()
    {
    }

    public V1ObjectFieldSelector(string fieldPath, string apiVersion = default)
    {
        FieldPath = fieldPath;
        ApiVersion = apiVersion;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("fieldPath")]
    public string FieldPath { get; set; }
}
