using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1StorageOSVolumeSource
{
    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretRef")]
    public V1LocalObjectReference SecretRef { get; set; }

    [JsonPropertyName("volumeName")]
    public string VolumeName { get; set; }

    [JsonPropertyName("volumeNamespace")]
    public string VolumeNamespace { get; set; }
}
