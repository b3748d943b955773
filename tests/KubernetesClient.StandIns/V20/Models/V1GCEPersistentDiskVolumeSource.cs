using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1GCEPersistentDiskVolumeSource
{
    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("partition")]
    public int? Partition { get; set; }

    [JsonPropertyName("pdName")]
    public string PdName { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }
}
