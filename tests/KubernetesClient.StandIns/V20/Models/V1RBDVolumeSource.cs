using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1RBDVolumeSource
{
    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("image")]
    public string Image { get; set; }

    [JsonPropertyName("keyring")]
    public string Keyring { get; set; }

    [JsonPropertyName("monitors")]
    public IList<string> Monitors { get; set; }

    [JsonPropertyName("pool")]
    public string Pool { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretRef")]
    public V1LocalObjectReference SecretRef { get; set; }

    [JsonPropertyName("user")]
    public string User { get; set; }
}
