using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2HPAScalingRules
{
    public V2HPAScalingRules()
    {
    }

    public V2HPAScalingRules(IList<V2HPAScalingPolicy> policies = default, string selectPolicy = default, int? stabilizationWindowSeconds = default, ResourceQuantity tolerance = default)
    {
        Policies = policies;
        SelectPolicy = selectPolicy;
        StabilizationWindowSeconds = stabilizationWindowSeconds;
        Tolerance = tolerance;
    }

    [JsonPropertyName("policies")]
    public IList<V2HPAScalingPolicy> Policies { get; set; }

    [JsonPropertyName("selectPolicy")]
    public string SelectPolicy { get; set; }

    [JsonPropertyName("stabilizationWindowSeconds")]
    public int? StabilizationWindowSeconds { get; set; }

    [JsonPropertyName("tolerance")]
    public ResourceQuantity Tolerance { get; set; }
}
