using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1LocalObjectReference
{
    public V1LocalObjectReference()
    {
    }

    public V1LocalObjectReference(string name = default)
    {
        Name = name;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
