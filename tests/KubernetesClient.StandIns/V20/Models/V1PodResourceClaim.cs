using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodResourceClaim
{
    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("resourceClaimName")]
    public string ResourceClaimName { get; set; }

    [JsonPropertyName("resourceClaimTemplateName")]
    public string ResourceClaimTemplateName { get; set; }
}
