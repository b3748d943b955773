using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1NodeAllocatableResourceClaimStatus
{
    [JsonPropertyName("containers")]
    public IList<string> Containers { get; set; }

    [JsonPropertyName("resourceClaimName")]
    public string ResourceClaimName { get; set; }

    [JsonPropertyName("resources")]
    public IDictionary<string, ResourceQuantity> Resources { get; set; }
}
