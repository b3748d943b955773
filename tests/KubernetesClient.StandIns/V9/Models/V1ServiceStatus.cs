using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ServiceStatus
{
    public V1ServiceStatus()
    {
    }

    public V1ServiceStatus(IList<V1Condition> conditions = default, V1LoadBalancerStatus loadBalancer = default)
    {
        Conditions = conditions;
        LoadBalancer = loadBalancer;
    }

    [JsonPropertyName("conditions")]
    public IList<V1Condition> Conditions { get; set; }

    [JsonPropertyName("loadBalancer")]
    public V1LoadBalancerStatus LoadBalancer { get; set; }
}
