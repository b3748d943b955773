using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ResourceRequirements
{
    public V1ResourceRequirements()
    {
    }

    public V1ResourceRequirements(IList<V1ResourceClaim> claims = default, IDictionary<string, ResourceQuantity> limits = default, IDictionary<string, ResourceQuantity> requests = default)
    {
        Claims = claims;
        Limits = limits;
        Requests = requests;
    }

    [JsonPropertyName("claims")]
    public IList<V1ResourceClaim> Claims { get; set; }

    [JsonPropertyName("limits")]
    public IDictionary<string, ResourceQuantity> Limits { get; set; }

    [JsonPropertyName("requests")]
    public IDictionary<string, ResourceQuantity> Requests { get; set; }
}
