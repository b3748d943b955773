using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1CinderVolumeSource
{
    public V1CinderVolumeSource()
    {
    }

    public V1CinderVolumeSource(string volumeID, string fsType = default, bool? readOnlyProperty = default, V1LocalObjectReference secretRef = default)
    {
        VolumeID = volumeID;
        FsType = fsType;
        ReadOnlyProperty = readOnlyProperty;
        SecretRef = secretRef;
    }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretRef")]
    public V1LocalObjectReference SecretRef { get; set; }

    [JsonPropertyName("volumeID")]
    public string VolumeID { get; set; }
}
