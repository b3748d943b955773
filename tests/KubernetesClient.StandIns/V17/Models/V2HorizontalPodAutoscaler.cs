using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial class V2HorizontalPodAutoscaler : IKubernetesObject<V1ObjectMeta>, ISpec<V2HorizontalPodAutoscalerSpec>
{
    public const string KubeApiVersion = "v2";
    public const string KubeKind = "HorizontalPodAutoscaler";
    public const string KubeGroup = "autoscaling";
    public const string KubePluralName = "horizontalpodautoscalers";

    public V2HorizontalPodAutoscaler()
    {
    }

    public V2HorizontalPodAutoscaler(string apiVersion = default, string kind = default, V1ObjectMeta metadata = default, V2HorizontalPodAutoscalerSpec spec = default, V2HorizontalPodAutoscalerStatus status = default)
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
    public V2HorizontalPodAutoscalerSpec Spec { get; set; }

    [JsonPropertyName("status")]
    public V2HorizontalPodAutoscalerStatus Status { get; set; }
}
