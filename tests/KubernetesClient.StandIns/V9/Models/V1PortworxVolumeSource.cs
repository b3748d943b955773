using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PortworxVolumeSource
{
    public V1PortworxVolumeSource()
    {
    }

    public V1PortworxVolumeSource(string volumeID, string fsType = default, bool? readOnlyProperty = default)
    {
        VolumeID = volumeID;
        FsType = fsType;
        ReadOnlyProperty = readOnlyProperty;
    }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("volumeID")]
    public string VolumeID { get; set; }
}
