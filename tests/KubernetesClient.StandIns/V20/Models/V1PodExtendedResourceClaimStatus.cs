using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodExtendedResourceClaimStatus
{
    [JsonPropertyName("requestMappings")]
    public IList<V1ContainerExtendedResourceRequest> RequestMappings { get; set; }

    [JsonPropertyName("resourceClaimName")]
    public string ResourceClaimName { get; set; }
}
