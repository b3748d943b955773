using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ImageVolumeStatus
{
    [JsonPropertyName("imageRef")]
    public string ImageRef { get; set; }
}
