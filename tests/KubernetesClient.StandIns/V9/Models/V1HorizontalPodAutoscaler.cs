using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial class V1HorizontalPodAutoscaler : IKubernetesObject<V1ObjectMeta>, ISpec<V1HorizontalPodAutoscalerSpec>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "HorizontalPodAutoscaler";
    public const string KubeGroup = "autoscaling";
    public const string KubePluralName = "horizontalpodautoscalers";

    public V1HorizontalPodAutoscaler()
    {
    }

    public V1HorizontalPodAutoscaler(string apiVersion = default, string kind = default, V1ObjectMeta metadata = default, V1HorizontalPodAutoscalerSpec spec = default, V1HorizontalPodAutoscalerStatus status = default)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Metadata = metadata;
        Spec = spec;
        Status = status;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; }

    [JsonPropertyName("spec")]
    public V1HorizontalPodAutoscalerSpec Spec { get; set; }

    [JsonPropertyName("status")]
    public V1HorizontalPodAutoscalerStatus Status { get; set; }
}
