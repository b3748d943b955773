using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1StorageOSVolumeSource
{
    public V1StorageOSVolumeSource()
    {
    }

    public V1StorageOSVolumeSource(string fsType = default, bool? readOnlyProperty = default, V1LocalObjectReference secretRef = default, string volumeName = default, string volumeNamespace = default)
    {
        FsType = fsType;
        ReadOnlyProperty = readOnlyProperty;
        SecretRef = secretRef;
        VolumeName = volumeName;
        VolumeNamespace = volumeNamespace;
    }

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
