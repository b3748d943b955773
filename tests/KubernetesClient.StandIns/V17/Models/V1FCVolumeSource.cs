using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1FCVolumeSource
{
    public V1FCVolumeSource()
    {
    }

    public V1FCVolumeSource(string fsType = default, int? lun = default, bool? readOnlyProperty = default, IList<string> targetWWNs = default, IList<string> wwids = default)
    {
        FsType = fsType;
        Lun = lun;
        ReadOnlyProperty = readOnlyProperty;
        TargetWWNs = targetWWNs;
        Wwids = wwids;
    }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("lun")]
    public int? Lun { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("targetWWNs")]
    public IList<string> TargetWWNs { get; set; }

    [JsonPropertyName("wwids")]
    public IList<string> Wwids { get; set; }
}
