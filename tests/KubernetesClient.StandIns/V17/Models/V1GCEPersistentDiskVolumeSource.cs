using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1GCEPersistentDiskVolumeSource
{
    public V1GCEPersistentDiskVolumeSource()
    {
    }

    public V1GCEPersistentDiskVolumeSource(string pdName, string fsType = default, int? partition = default, bool? readOnlyProperty = default)
    {
        PdName = pdName;
        FsType = fsType;
        Partition = partition;
        ReadOnlyProperty = readOnlyProperty;
    }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("partition")]
    public int? Partition { get; set; }

    [JsonPropertyName("pdName")]
    public string PdName { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }
}
