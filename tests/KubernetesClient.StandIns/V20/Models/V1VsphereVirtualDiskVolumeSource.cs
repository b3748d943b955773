using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1VsphereVirtualDiskVolumeSource
{
    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("storagePolicyID")]
    public string StoragePolicyID { get; set; }

    [JsonPropertyName("storagePolicyName")]
    public string StoragePolicyName { get; set; }

    [JsonPropertyName("volumePath")]
    public string VolumePath { get; set; }
}
