using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1DownwardAPIVolumeFile
{
    public V1DownwardAPIVolumeFile()
    {
    }

    public V1DownwardAPIVolumeFile(string path, V1ObjectFieldSelector fieldRef = default, int? mode = default, V1ResourceFieldSelector resourceFieldRef = default)
    {
        Path = path;
        FieldRef = fieldRef;
        Mode = mode;
        ResourceFieldRef = resourceFieldRef;
    }

    [JsonPropertyName("fieldRef")]
    public V1ObjectFieldSelector FieldRef { get; set; }

    [JsonPropertyName("mode")]
    public int? Mode { get; set; }

    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("resourceFieldRef")]
    public V1ResourceFieldSelector ResourceFieldRef { get; set; }
}
