using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PreferredSchedulingTerm
{
    public V1PreferredSchedulingTerm()
    {
    }

    public V1PreferredSchedulingTerm(V1NodeSelectorTerm preference, int weight)
    {
        Preference = preference;
        Weight = weight;
    }

    [JsonPropertyName("preference")]
    public V1NodeSelectorTerm Preference { get; set; }

    [JsonPropertyName("weight")]
    public int Weight { get; set; }
}
