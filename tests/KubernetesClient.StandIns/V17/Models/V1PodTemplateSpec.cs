using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodTemplateSpec
{
    public V1PodTemplateSpec()
    {
    }

    public V1PodTemplateSpec(V1ObjectMeta metadata = default, V1PodSpec spec = default)
    {
        Metadata = metadata;
        Spec = spec;
    }

    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; }

    [JsonPropertyName("spec")]
    public V1PodSpec Spec { get; set; }
}
