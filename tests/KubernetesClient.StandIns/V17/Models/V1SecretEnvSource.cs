using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SecretEnvSource
{
    public V1SecretEnvSource()
    {
    }

    public V1SecretEnvSource(string name = default, bool? optional = default)
    {
        Name = name;
        Optional = optional;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }
}
