using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1HostPathVolumeSource
{
    public V1HostPathVolumeSource()
    {
    }

    public V1HostPathVolumeSource(string path, string type = default)
    {
        Path = path;
        Type = type;
    }

    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
