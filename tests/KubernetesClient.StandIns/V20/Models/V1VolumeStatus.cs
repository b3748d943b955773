using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1VolumeStatus
{
    [JsonPropertyName("image")]
    public V1ImageVolumeStatus Image { get; set; }
}
