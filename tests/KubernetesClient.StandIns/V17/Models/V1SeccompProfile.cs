using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SeccompProfile
{
    public V1SeccompProfile()
    {
    }

    public V1SeccompProfile(string type, string localhostProfile = default)
    {
        Type = type;
        LocalhostProfile = localhostProfile;
    }

    [JsonPropertyName("localhostProfile")]
    public string LocalhostProfile { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
