using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1NFSVolumeSource
{
    public V1NFSVolumeSource()
    {
    }

    public V1NFSVolumeSource(string path, string server, bool? readOnlyProperty = default)
    {
        Path = path;
        Server = server;
        ReadOnlyProperty = readOnlyProperty;
    }

    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("server")]
    public string Server { get; set; }
}
