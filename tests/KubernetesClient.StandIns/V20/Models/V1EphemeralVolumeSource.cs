using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1EphemeralVolumeSource
{
    [JsonPropertyName("volumeClaimTemplate")]
    public V1PersistentVolumeClaimTemplate VolumeClaimTemplate { get; set; }
}
