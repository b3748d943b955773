using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1SELinuxOptions
{
    [JsonPropertyName("level")]
    public string Level { get; set; }

    [JsonPropertyName("role")]
    public string Role { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("user")]
    public string User { get; set; }
}
