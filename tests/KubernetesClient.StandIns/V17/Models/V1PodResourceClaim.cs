using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodResourceClaim
{
    public V1PodResourceClaim()
    {
    }

    public V1PodResourceClaim(string name, string resourceClaimName = default, string resourceClaimTemplateName = default)
    {
        Name = name;
        ResourceClaimName = resourceClaimName;
        ResourceClaimTemplateName = resourceClaimTemplateName;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("resourceClaimName")]
    public string ResourceClaimName { get; set; }

    [JsonPropertyName("resourceClaimTemplateName")]
    public string ResourceClaimTemplateName { get; set; }
}
