using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1GlusterfsVolumeSource
{
    public V1GlusterfsVolumeSource()
    {
    }

    public V1GlusterfsVolumeSource(string endpoints, string path, bool? readOnlyProperty = default)
    {
        Endpoints = endpoints;
        Path = path;
        ReadOnlyProperty = readOnlyProperty;
    }

    [JsonPropertyName("endpoints")]
    public string Endpoints { get; set; }

    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }
}
