using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ServiceAccountTokenProjection
{
    public V1ServiceAccountTokenProjection()
    {
    }

    public V1ServiceAccountTokenProjection(string path, string audience = default, long? expirationSeconds = default)
    {
        Path = path;
        Audience = audience;
        ExpirationSeconds = expirationSeconds;
    }

    [JsonPropertyName("audience")]
    public string Audience { get; set; }

    [JsonPropertyName("expirationSeconds")]
    public long? ExpirationSeconds { get; set; }

    [JsonPropertyName("path")]
    public string Path { get; set; }
}
