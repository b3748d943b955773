using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodResourceClaimStatus
{
    public V1PodResourceClaimStatus()
    {
    }

    public V1PodResourceClaimStatus(string name, string resourceClaimName = default)
    {
        Name = name;
        ResourceClaimName = resourceClaimName;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("resourceClaimName")]
    public string ResourceClaimName { get; set; }
}
