using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ConfigMapVolumeSource
{
    public V1ConfigMapVolumeSource()
    {
    }

    public V1ConfigMapVolumeSource(int? defaultMode = default, IList<V1KeyToPath> items = default, string name = default, bool? optional = default)
    {
        DefaultMode = defaultMode;
        Items = items;
        Name = name;
        Optional = optional;
    }

    [JsonPropertyName("defaultMode")]
    public int? DefaultMode { get; set; }

    [JsonPropertyName("items")]
    public IList<V1KeyToPath> Items { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }
}
