using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ConfigMapEnvSource
{
    public V1ConfigMapEnvSource()
    {
    }

    public V1ConfigMapEnvSource(string name = default, bool? optional = default)
    {
        Name = name;
        Optional = optional;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }
}
