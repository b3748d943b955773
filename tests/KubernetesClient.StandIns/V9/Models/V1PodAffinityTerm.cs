using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodAffinityTerm
{
    public V1PodAffinityTerm()
    {
    }

    public V1PodAffinityTerm(string topologyKey, V1LabelSelector labelSelector = default, V1LabelSelector namespaceSelector = default, IList<string> namespaces = default)
    {
        TopologyKey = topologyKey;
        LabelSelector = labelSelector;
        NamespaceSelector = namespaceSelector;
        Namespaces = namespaces;
    }

    [JsonPropertyName("labelSelector")]
    public V1LabelSelector LabelSelector { get; set; }

    [JsonPropertyName("namespaceSelector")]
    public V1LabelSelector NamespaceSelector { get; set; }

    [JsonPropertyName("namespaces")]
    public IList<string> Namespaces { get; set; }

    [JsonPropertyName("topologyKey")]
    public string TopologyKey { get; set; }
}
