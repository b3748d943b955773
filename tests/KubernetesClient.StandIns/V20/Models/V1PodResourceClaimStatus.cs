using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodResourceClaimStatus
{
    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("resourceClaimName")]
    public string ResourceClaimName { get; set; }
}
