using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PhotonPersistentDiskVolumeSource
{
    public V1PhotonPersistentDiskVolumeSource()
    {
    }

    public V1PhotonPersistentDiskVolumeSource(string pdID, string fsType = default)
    {
        PdID = pdID;
        FsType = fsType;
    }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("pdID")]
    public string PdID { get; set; }
}
