using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1VolumeMountStatus
{
    [JsonPropertyName("mountPath")]
    public string MountPath { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("recursiveReadOnly")]
    public string RecursiveReadOnly { get; set; }

    [JsonPropertyName("volumeStatus")]
    public V1VolumeStatus VolumeStatus { get; set; }
}
