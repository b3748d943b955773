using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodFailurePolicyRule
{
    public V1PodFailurePolicyRule()
    {
    }

    public V1PodFailurePolicyRule(string action, IList<V1PodFailurePolicyOnPodConditionsPattern> onPodConditions, V1PodFailurePolicyOnExitCodesRequirement onExitCodes = default)
    {
        Action = action;
        OnPodConditions = onPodConditions;
        OnExitCodes = onExitCodes;
    }

    [JsonPropertyName("action")]
    public string Action { get; set; }

    [JsonPropertyName("onExitCodes")]
    public V1PodFailurePolicyOnExitCodesRequirement OnExitCodes { get; set; }

    [JsonPropertyName("onPodConditions")]
    public IList<V1PodFailurePolicyOnPodConditionsPattern> OnPodConditions { get; set; }
}
