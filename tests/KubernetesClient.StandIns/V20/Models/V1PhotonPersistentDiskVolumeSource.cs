using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PhotonPersistentDiskVolumeSource
{
    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("pdID")]
    public string PdID { get; set; }
}
