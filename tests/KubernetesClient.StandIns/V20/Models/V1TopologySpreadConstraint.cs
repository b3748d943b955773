using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1TopologySpreadConstraint
{
    [JsonPropertyName("labelSelector")]
    public V1LabelSelector LabelSelector { get; set; }

    [JsonPropertyName("matchLabelKeys")]
    public IList<string> MatchLabelKeys { get; set; }

    [JsonPropertyName("maxSkew")]
    public int MaxSkew { get; set; }

    [JsonPropertyName("minDomains")]
    public int? MinDomains { get; set; }

    [JsonPropertyName("nodeAffinityPolicy")]
    public string NodeAffinityPolicy { get; set; }

    [JsonPropertyName("nodeTaintsPolicy")]
    public string NodeTaintsPolicy { get; set; }

    [JsonPropertyName("topologyKey")]
    public string TopologyKey { get; set; }

    [JsonPropertyName("whenUnsatisfiable")]
    public string WhenUnsatisfiable { get; set; }
}
