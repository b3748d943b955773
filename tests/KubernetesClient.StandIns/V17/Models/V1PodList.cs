using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial class V1PodList : IKubernetesObject<V1ListMeta>, IItems<V1Pod>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "PodList";
    public const string KubeGroup = "";
    public const string KubePluralName = "pods";

    public V1PodList()
    {
    }

    public V1PodList(IList<V1Pod> items, string apiVersion = default, string kind = default, V1ListMeta metadata = default)
    {
        Items = items;
        ApiVersion = apiVersion;
        Kind = kind;
        Metadata = metadata;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("items")]
    public IList<V1Pod> Items { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ListMeta Metadata { get; set; }
}
