using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1Affinity
{
    public V1Affinity()
    {
    }

    public V1Affinity(V1NodeAffinity nodeAffinity = default, V1PodAffinity podAffinity = default, V1PodAntiAffinity podAntiAffinity = default)
    {
        NodeAffinity = nodeAffinity;
        PodAffinity = podAffinity;
        PodAntiAffinity = podAntiAffinity;
    }

    [JsonPropertyName("nodeAffinity")]
    public V1NodeAffinity NodeAffinity { get; set; }

    [JsonPropertyName("podAffinity")]
    public V1PodAffinity PodAffinity { get; set; }

    [JsonPropertyName("podAntiAffinity")]
    public V1PodAntiAffinity PodAntiAffinity { get; set; }
}
