using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1GitRepoVolumeSource
{
    [JsonPropertyName("directory")]
    public string Directory { get; set; }

    [JsonPropertyName("repository")]
    public string Repository { get; set; }

    [JsonPropertyName("revision")]
    public string Revision { get; set; }
}
