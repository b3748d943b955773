using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1GlusterfsVolumeSource
{
    [JsonPropertyName("endpoints")]
    public string Endpoints { get; set; }

    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }
}
