using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PersistentVolumeClaimSpec
{
    public V1PersistentVolumeClaimSpec()
    {
    }

    public V1PersistentVolumeClaimSpec(IList<string> accessModes = default, V1TypedLocalObjectReference dataSource = default, V1TypedObjectReference dataSourceRef = default, V1VolumeResourceRequirements resources = default, V1LabelSelector selector = default, string storageClassName = default, string volumeAttributesClassName = default, string volumeMode = default, string volumeName = default)
    {
        AccessModes = accessModes;
        DataSource = dataSource;
        DataSourceRef = dataSourceRef;
        Resources = resources;
        Selector = selector;
        StorageClassName = storageClassName;
        VolumeAttributesClassName = volumeAttributesClassName;
        VolumeMode = volumeMode;
        VolumeName = volumeName;
    }

    [JsonPropertyName("accessModes")]
    public IList<string> AccessModes { get; set; }

    [JsonPropertyName("dataSource")]
    public V1TypedLocalObjectReference DataSource { get; set; }

    [JsonPropertyName("dataSourceRef")]
    public V1TypedObjectReference DataSourceRef { get; set; }

    [JsonPropertyName("resources")]
    public V1VolumeResourceRequirements Resources { get; set; }

    [JsonPropertyName("selector")]
    public V1LabelSelector Selector { get; set; }

    [JsonPropertyName("storageClassName")]
    public string StorageClassName { get; set; }

    [JsonPropertyName("volumeAttributesClassName")]
    public string VolumeAttributesClassName { get; set; }

    [JsonPropertyName("volumeMode")]
    public string VolumeMode { get; set; }

    [JsonPropertyName("volumeName")]
    public string VolumeName { get; set; }
}
