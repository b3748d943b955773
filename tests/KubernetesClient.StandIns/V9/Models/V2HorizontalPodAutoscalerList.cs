using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial class V2HorizontalPodAutoscalerList : IKubernetesObject<V1ListMeta>, IItems<V2HorizontalPodAutoscaler>
{
    public const string KubeApiVersion = "v2";
    public const string KubeKind = "HorizontalPodAutoscalerList";
    public const string KubeGroup = "autoscaling";
    public const string KubePluralName = "horizontalpodautoscalers";

    public V2HorizontalPodAutoscalerList()
    {
    }

    public V2HorizontalPodAutoscalerList(IList<V2HorizontalPodAutoscaler> items, string apiVersion = default, string kind = default, V1ListMeta metadata = default)
    {
        Items = items;
        ApiVersion = apiVersion;
        Kind = kind;
        Metadata = metadata;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("items")]
    public IList<V2HorizontalPodAutoscaler> Items { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ListMeta Metadata { get; set; }
}
