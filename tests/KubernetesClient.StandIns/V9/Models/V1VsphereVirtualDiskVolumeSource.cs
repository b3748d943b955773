using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1VsphereVirtualDiskVolumeSource
{
    public V1VsphereVirtualDiskVolumeSource()
    {
    }

    public V1VsphereVirtualDiskVolumeSource(string volumePath, string fsType = default, string storagePolicyID = default, string storagePolicyName = default)
    {
        VolumePath = volumePath;
        FsType = fsType;
        StoragePolicyID = storagePolicyID;
        StoragePolicyName = storagePolicyName;
    }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("storagePolicyID")]
    public string StoragePolicyID { get; set; }

    [JsonPropertyName("storagePolicyName")]
    public string StoragePolicyName { get; set; }

    [JsonPropertyName("volumePath")]
    public string VolumePath { get; set; }
}
