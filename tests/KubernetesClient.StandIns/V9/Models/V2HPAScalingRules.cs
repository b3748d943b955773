using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2HPAScalingRules
{
    public V2HPAScalingRules()
    {
    }

    public V2HPAScalingRules(IList<V2HPAScalingPolicy> policies = default, string selectPolicy = default, int? stabilizationWindowSeconds = default)
    {
        Policies = policies;
        SelectPolicy = selectPolicy;
        StabilizationWindowSeconds = stabilizationWindowSeconds;
    }

    [JsonPropertyName("policies")]
    public IList<V2HPAScalingPolicy> Policies { get; set; }

    [JsonPropertyName("selectPolicy")]
    public string SelectPolicy { get; set; }

    [JsonPropertyName("stabilizationWindowSeconds")]
    public int? StabilizationWindowSeconds { get; set; }
}
