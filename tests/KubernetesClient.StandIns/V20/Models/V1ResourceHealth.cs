using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ResourceHealth
{
    [JsonPropertyName("health")]
    public string Health { get; set; }

    [JsonPropertyName("resourceID")]
    public string ResourceID { get; set; }

    [JsonPropertyName("message")]
    public string Message { get; set; }
}
