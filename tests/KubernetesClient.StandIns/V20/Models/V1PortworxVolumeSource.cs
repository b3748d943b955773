using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PortworxVolumeSource
{
    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("volumeID")]
    public string VolumeID { get; set; }
}
