using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ConfigMapKeySelector
{
    [JsonPropertyName("key")]
    public string Key { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }
}
