using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1NFSVolumeSource
{
    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("server")]
    public string Server { get; set; }
}
