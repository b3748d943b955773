using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1AzureDiskVolumeSource
{
    public V1AzureDiskVolumeSource()
    {
    }

    public V1AzureDiskVolumeSource(string diskName, string diskURI, string cachingMode = default, string fsType = default, string kind = default, bool? readOnlyProperty = default)
    {
        DiskName = diskName;
        DiskURI = diskURI;
        CachingMode = cachingMode;
        FsType = fsType;
        Kind = kind;
        ReadOnlyProperty = readOnlyProperty;
    }

    [JsonPropertyName("cachingMode")]
    public string CachingMode { get; set; }

    [JsonPropertyName("diskName")]
    public string DiskName { get; set; }

    [JsonPropertyName("diskURI")]
    public string DiskURI { get; set; }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }
}
