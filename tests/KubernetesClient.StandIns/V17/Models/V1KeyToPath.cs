using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1KeyToPath
{
    public V1KeyToPath()
    {
    }

    public V1KeyToPath(string key, string path, int? mode = default)
    {
        Key = key;
        Path = path;
        Mode = mode;
    }

    [JsonPropertyName("key")]
    public string Key { get; set; }

    [JsonPropertyName("mode")]
    public int? Mode { get; set; }

    [JsonPropertyName("path")]
    public string Path { get; set; }
}
