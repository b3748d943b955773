using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1CSIVolumeSource
{
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
