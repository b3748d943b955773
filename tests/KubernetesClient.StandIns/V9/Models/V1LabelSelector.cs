using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1LabelSelector
{
    public V1LabelSelector()
    {
    }

    public V1LabelSelector(IList<V1LabelSelectorRequirement> matchExpressions = default, IDictionary<string, string> matchLabels = default)
    {
        MatchExpressions = matchExpressions;
        MatchLabels = matchLabels;
    }

    [JsonPropertyName("matchExpressions")]
    public IList<V1LabelSelectorRequirement> MatchExpressions { get; set; }

    [JsonPropertyName("matchLabels")]
    public IDictionary<string, string> MatchLabels { get; set; }
}
