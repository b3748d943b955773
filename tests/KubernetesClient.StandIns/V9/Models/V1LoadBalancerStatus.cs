using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1LoadBalancerStatus
{
    public V1LoadBalancerStatus()
    {
    }

    public V1LoadBalancerStatus(IList<V1LoadBalancerIngress> ingress = default)
    {
        Ingress = ingress;
    }

    [JsonPropertyName("ingress")]
    public IList<V1LoadBalancerIngress> Ingress { get; set; }
}
