using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1GitRepoVolumeSource
{
    public V1GitRepoVolumeSource()
    {
    }

    public V1GitRepoVolumeSource(string repository, string directory = default, string revision = default)
    {
        Repository = repository;
        Directory = directory;
        Revision = revision;
    }

    [JsonPropertyName("directory")]
    public string Directory { get; set; }

    [JsonPropertyName("repository")]
    public string Repository { get; set; }

    [JsonPropertyName("revision")]
    public string Revision { get; set; }
}
