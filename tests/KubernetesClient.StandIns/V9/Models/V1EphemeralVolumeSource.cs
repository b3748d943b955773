using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1EphemeralVolumeSource
{
    public V1EphemeralVolumeSource()
    {
    }

    public V1EphemeralVolumeSource(V1PersistentVolumeClaimTemplate volumeClaimTemplate = default)
    {
        VolumeClaimTemplate = volumeClaimTemplate;
    }

    [JsonPropertyName("volumeClaimTemplate")]
    public V1PersistentVolumeClaimTemplate VolumeClaimTemplate { get; set; }
}
