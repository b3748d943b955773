using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1AWSElasticBlockStoreVolumeSource
{
    public V1AWSElasticBlockStoreVolumeSource()
    {
    }

    public V1AWSElasticBlockStoreVolumeSource(string volumeID, string fsType = default, int? partition = default, bool? readOnlyProperty = default)
    {
        VolumeID = volumeID;
        FsType = fsType;
        Partition = partition;
        ReadOnlyProperty = readOnlyProperty;
    }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("partition")]
    public int? Partition { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("volumeID")]
    public string VolumeID { get; set; }
}
