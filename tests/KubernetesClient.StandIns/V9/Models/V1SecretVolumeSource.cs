using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SecretVolumeSource
{
    public V1SecretVolumeSource()
    {
    }

    public V1SecretVolumeSource(int? defaultMode = default, IList<V1KeyToPath> items = default, bool? optional = default, string secretName = default)
    {
        DefaultMode = defaultMode;
        Items = items;
        Optional = optional;
        SecretName = secretName;
    }

    [JsonPropertyName("defaultMode")]
    public int? DefaultMode { get; set; }

    [JsonPropertyName("items")]
    public IList<V1KeyToPath> Items { get; set; }

    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }

    [JsonPropertyName("secretName")]
    public string SecretName { get; set; }
}
