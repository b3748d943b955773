using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodAffinityTerm
{
    public V1PodAffinityTerm()
    {
    }

    public V1PodAffinityTerm(string topologyKey, V1LabelSelector labelSelector = default, IList<string> matchLabelKeys = default, IList<string> mismatchLabelKeys = default, V1LabelSelector namespaceSelector = default, IList<string> namespaces = default)
    {
        TopologyKey = topologyKey;
        LabelSelector = labelSelector;
        MatchLabelKeys = matchLabelKeys;
        MismatchLabelKeys = mismatchLabelKeys;
        NamespaceSelector = namespaceSelector;
        Namespaces = namespaces;
    }

    [JsonPropertyName("labelSelector")]
    public V1LabelSelector LabelSelector { get; set; }

    [JsonPropertyName("matchLabelKeys")]
    public IList<string> MatchLabelKeys { get; set; }

    [JsonPropertyName("mismatchLabelKeys")]
    public IList<string> MismatchLabelKeys { get; set; }

    [JsonPropertyName("namespaceSelector")]
    public V1LabelSelector NamespaceSelector { get; set; }

    [JsonPropertyName("namespaces")]
    public IList<string> Namespaces { get; set; }

    [JsonPropertyName("topologyKey")]
    public string TopologyKey { get; set; }
}
