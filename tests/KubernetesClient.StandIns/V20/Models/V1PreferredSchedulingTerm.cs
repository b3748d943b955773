using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PreferredSchedulingTerm
{
    [JsonPropertyName("preference")]
    public V1NodeSelectorTerm Preference { get; set; }

    [JsonPropertyName("weight")]
    public int Weight { get; set; }
}
