using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1WeightedPodAffinityTerm
{
    public V1WeightedPodAffinityTerm()
    {
    }

    public V1WeightedPodAffinityTerm(V1PodAffinityTerm podAffinityTerm, int weight)
    {
        PodAffinityTerm = podAffinityTerm;
        Weight = weight;
    }

    [JsonPropertyName("podAffinityTerm")]
    public V1PodAffinityTerm PodAffinityTerm { get; set; }

    [JsonPropertyName("weight")]
    public int Weight { get; set; }
}
