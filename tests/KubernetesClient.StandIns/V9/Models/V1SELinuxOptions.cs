using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SELinuxOptions
{
    public V1SELinuxOptions()
    {
    }

    public V1SELinuxOptions(string level = default, string role = default, string type = default, string user = default)
    {
        Level = level;
        Role = role;
        Type = type;
        User = user;
    }

    [JsonPropertyName("level")]
    public string Level { get; set; }

    [JsonPropertyName("role")]
    public string Role { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("user")]
    public string User { get; set; }
}
