using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record Corev1ResourceClaim
{
    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("request")]
    public string Request { get; set; }
}
