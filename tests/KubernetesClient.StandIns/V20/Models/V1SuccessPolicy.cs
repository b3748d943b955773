using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1SuccessPolicy
{
    [JsonPropertyName("rules")]
    public IList<V1SuccessPolicyRule> Rules { get; set; }
}
