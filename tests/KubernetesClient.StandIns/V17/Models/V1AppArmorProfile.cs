using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1AppArmorProfile
{
    public V1AppArmorProfile()
    {
    }

    public V1AppArmorProfile(string type, string localhostProfile = default)
    {
        Type = type;
        LocalhostProfile = localhostProfile;
    }

    [JsonPropertyName("localhostProfile")]
    public string LocalhostProfile { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
