using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1NodeSelectorTerm
{
    public V1NodeSelectorTerm()
    {
    }

    public V1NodeSelectorTerm(IList<V1NodeSelectorRequirement> matchExpressions = default, IList<V1NodeSelectorRequirement> matchFields = default)
    {
        MatchExpressions = matchExpressions;
        MatchFields = matchFields;
    }

    [JsonPropertyName("matchExpressions")]
    public IList<V1NodeSelectorRequirement> MatchExpressions { get; set; }

    [JsonPropertyName("matchFields")]
    public IList<V1NodeSelectorRequirement> MatchFields { get; set; }
}
