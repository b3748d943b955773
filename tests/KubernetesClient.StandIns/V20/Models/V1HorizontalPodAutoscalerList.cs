using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial record V1HorizontalPodAutoscalerList : IKubernetesObject<V1ListMeta>, IItems<V1HorizontalPodAutoscaler>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "HorizontalPodAutoscalerList";
    public const string KubeGroup = "autoscaling";
    public const string KubePluralName = "horizontalpodautoscalers";

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("items")]
    public IList<V1HorizontalPodAutoscaler> Items { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ListMeta Metadata { get; set; }
}
