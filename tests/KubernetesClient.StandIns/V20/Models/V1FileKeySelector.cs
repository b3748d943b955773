using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1FileKeySelector
{
    [JsonPropertyName("key")]
    public string Key { get; set; }

    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }

    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("volumeName")]
    public string VolumeName { get; set; }
}
