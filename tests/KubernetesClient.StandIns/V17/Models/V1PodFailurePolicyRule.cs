using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodFailurePolicyRule
{
    public V1PodFailurePolicyRule()
    {
    }

    public V1PodFailurePolicyRule(string action, V1PodFailurePolicyOnExitCodesRequirement onExitCodes = default, IList<V1PodFailurePolicyOnPodConditionsPattern> onPodConditions = default)
    {
        Action = action;
        OnExitCodes = onExitCodes;
        OnPodConditions = onPodConditions;
    }

    [JsonPropertyName("action")]
    public string Action { get; set; }

    [JsonPropertyName("onExitCodes")]
    public V1PodFailurePolicyOnExitCodesRequirement OnExitCodes { get; set; }

    [JsonPropertyName("onPodConditions")]
    public IList<V1PodFailurePolicyOnPodConditionsPattern> OnPodConditions { get; set; }
}
