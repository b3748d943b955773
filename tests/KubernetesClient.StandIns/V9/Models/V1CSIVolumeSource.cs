using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1CSIVolumeSource
{
    public V1CSIVolumeSource()
    {
    }

    public V1CSIVolumeSource(string driver, string fsType = default, V1LocalObjectReference nodePublishSecretRef = default, bool? readOnlyProperty = default, IDictionary<string, string> volumeAttributes = default)
    {
        Driver = driver;
        FsType = fsType;
        NodePublishSecretRef = nodePublishSecretRef;
        ReadOnlyProperty = readOnlyProperty;
        VolumeAttributes = volumeAttributes;
    }

    [JsonPropertyName("driver")]
    public string Driver { get; set; }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("nodePublishSecretRef")]
    public V1LocalObjectReference NodePublishSecretRef { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("volumeAttributes")]
    public IDictionary<string, string> VolumeAttributes { get; set; }
}
