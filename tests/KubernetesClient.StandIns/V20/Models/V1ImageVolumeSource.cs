using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ImageVolumeSource
{
    [JsonPropertyName("pullPolicy")]
    public string PullPolicy { get; set; }

    [JsonPropertyName("reference")]
    public string Reference { get; set; }
}
