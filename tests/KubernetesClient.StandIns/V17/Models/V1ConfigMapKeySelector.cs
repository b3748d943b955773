using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ConfigMapKeySelector
{
    public V1ConfigMapKeySelector()
    {
    }

    public V1ConfigMapKeySelector(string key, string name = default, bool? optional = default)
    {
        Key = key;
        Name = name;
        Optional = optional;
    }

    [JsonPropertyName("key")]
    public string Key { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }
}
