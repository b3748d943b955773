using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ReplicaSetSpec
{
    public V1ReplicaSetSpec()
    {
    }

    public V1ReplicaSetSpec(V1LabelSelector selector, int? minReadySeconds = default, int? replicas = default, V1PodTemplateSpec template = default)
    {
        Selector = selector;
        MinReadySeconds = minReadySeconds;
        Replicas = replicas;
        Template = template;
    }

    [JsonPropertyName("minReadySeconds")]
    public int? MinReadySeconds { get; set; }

    [JsonPropertyName("replicas")]
    public int? Replicas { get; set; }

    [JsonPropertyName("selector")]
    public V1LabelSelector Selector { get; set; }

    [JsonPropertyName("template")]
    public V1PodTemplateSpec Template { get; set; }
}
