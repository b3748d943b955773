using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PersistentVolumeClaimTemplate
{
    public V1PersistentVolumeClaimTemplate()
    {
    }

    public V1PersistentVolumeClaimTemplate(V1PersistentVolumeClaimSpec spec, V1ObjectMeta metadata = default)
    {
        Spec = spec;
        Metadata = metadata;
    }

    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; }

    [JsonPropertyName("spec")]
    public V1PersistentVolumeClaimSpec Spec { get; set; }
}
