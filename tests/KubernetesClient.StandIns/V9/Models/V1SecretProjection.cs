using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SecretProjection
{
    public V1SecretProjection()
    {
    }

    public V1SecretProjection(IList<V1KeyToPath> items = default, string name = default, bool? optional = default)
    {
        Items = items;
        Name = name;
        Optional = optional;
    }

    [JsonPropertyName("items")]
    public IList<V1KeyToPath> Items { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }
}
