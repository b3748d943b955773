using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1NodeSelector
{
    [JsonPropertyName("nodeSelectorTerms")]
    public IList<V1NodeSelectorTerm> NodeSelectorTerms { get; set; }
}
