using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodFailurePolicy
{
    public V1PodFailurePolicy()
    {
    }

    public V1PodFailurePolicy(IList<V1PodFailurePolicyRule> rules)
    {
        Rules = rules;
    }

    [JsonPropertyName("rules")]
    public IList<V1PodFailurePolicyRule> Rules { get; set; }
}
