using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1EnvVar
{
    public V1EnvVar()
    {
    }

    public V1EnvVar(string name, string value = default, V1EnvVarSource valueFrom = default)
    {
        Name = name;
        Value = value;
        ValueFrom = valueFrom;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }

    [JsonPropertyName("valueFrom")]
    public V1EnvVarSource ValueFrom { get; set; }
}
