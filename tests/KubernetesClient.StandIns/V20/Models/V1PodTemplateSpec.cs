using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodTemplateSpec
{
    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; }

    [JsonPropertyName("spec")]
    public V1PodSpec Spec { get; set; }
}
