using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial record V1StatefulSet : IKubernetesObject<V1ObjectMeta>, ISpec<V1StatefulSetSpec>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "StatefulSet";
    public const string KubeGroup = "apps";
    public const string KubePluralName = "statefulsets";

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; }

    [JsonPropertyName("spec")]
    public V1StatefulSetSpec Spec { get; set; }

    [JsonPropertyName("status")]
    public V1StatefulSetStatus Status { get; set; }
}
