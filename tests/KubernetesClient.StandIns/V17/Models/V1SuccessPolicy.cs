using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SuccessPolicy
{
    public V1SuccessPolicy()
    {
    }

    public V1SuccessPolicy(IList<V1SuccessPolicyRule> rules)
    {
        Rules = rules;
    }

    [JsonPropertyName("rules")]
    public IList<V1SuccessPolicyRule> Rules { get; set; }
}
