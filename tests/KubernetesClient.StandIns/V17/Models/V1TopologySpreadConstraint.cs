using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1TopologySpreadConstraint
{
    public V1TopologySpreadConstraint()
    {
    }

    public V1TopologySpreadConstraint(int maxSkew, string topologyKey, string whenUnsatisfiable, V1LabelSelector labelSelector = default, IList<string> matchLabelKeys = default, int? minDomains = default, string nodeAffinityPolicy = default, string nodeTaintsPolicy = default)
    {
        MaxSkew = maxSkew;
        TopologyKey = topologyKey;
        WhenUnsatisfiable = whenUnsatisfiable;
        LabelSelector = labelSelector;
        MatchLabelKeys = matchLabelKeys;
        MinDomains = minDomains;
        NodeAffinityPolicy = nodeAffinityPolicy;
        NodeTaintsPolicy = nodeTaintsPolicy;
    }

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
