using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1LabelSelector
{
    [JsonPropertyName("matchExpressions")]
    public IList<V1LabelSelectorRequirement> MatchExpressions { get; set; }

    [JsonPropertyName("matchLabels")]
    public IDictionary<string, string> MatchLabels { get; set; }
}
