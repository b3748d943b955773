using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1CephFSVolumeSource
{
    public V1CephFSVolumeSource()
    {
    }

    public V1CephFSVolumeSource(IList<string> monitors, string path = default, bool? readOnlyProperty = default, string secretFile = default, V1LocalObjectReference secretRef = default, string user = default)
    {
        Monitors = monitors;
        Path = path;
        ReadOnlyProperty = readOnlyProperty;
        SecretFile = secretFile;
        SecretRef = secretRef;
        User = user;
    }

    [JsonPropertyName("monitors")]
    public IList<string> Monitors { get; set; }

    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretFile")]
    public string SecretFile { get; set; }

    [JsonPropertyName("secretRef")]
    public V1LocalObjectReference SecretRef { get; set; }

    [JsonPropertyName("user")]
    public string User { get; set; }
}
