using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodFailurePolicyRule
{
    [JsonPropertyName("action")]
    public string Action { get; set; }

    [JsonPropertyName("onExitCodes")]
    public V1PodFailurePolicyOnExitCodesRequirement OnExitCodes { get; set; }

    [JsonPropertyName("onPodConditions")]
    public IList<V1PodFailurePolicyOnPodConditionsPattern> OnPodConditions { get; set; }
}
