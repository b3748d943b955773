using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1NodeSelector
{
    public V1NodeSelector()
    {
    }

    public V1NodeSelector(IList<V1NodeSelectorTerm> nodeSelectorTerms)
    {
        NodeSelectorTerms = nodeSelectorTerms;
    }

    [JsonPropertyName("nodeSelectorTerms")]
    public IList<V1NodeSelectorTerm> NodeSelectorTerms { get; set; }
}
