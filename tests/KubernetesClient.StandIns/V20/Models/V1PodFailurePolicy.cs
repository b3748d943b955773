using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodFailurePolicy
{
    [JsonPropertyName("rules")]
    public IList<V1PodFailurePolicyRule> Rules { get; set; }
}
