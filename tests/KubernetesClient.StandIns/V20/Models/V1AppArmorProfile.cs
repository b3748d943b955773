using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1AppArmorProfile
{
    [JsonPropertyName("localhostProfile")]
    public string LocalhostProfile { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
