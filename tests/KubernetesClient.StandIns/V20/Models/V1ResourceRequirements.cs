using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ResourceRequirements
{
    [JsonPropertyName("claims")]
    public IList<Corev1ResourceClaim> Claims { get; set; }

    [JsonPropertyName("limits")]
    public IDictionary<string, ResourceQuantity> Limits { get; set; }

    [JsonPropertyName("requests")]
    public IDictionary<string, ResourceQuantity> Requests { get; set; }
}
