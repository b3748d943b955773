using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial class V1StatefulSetList : IKubernetesObject<V1ListMeta>, IItems<V1StatefulSet>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "StatefulSetList";
    public const string KubeGroup = "apps";
    public const string KubePluralName = "statefulsets";

    public V1StatefulSetList()
    {
    }

    public V1StatefulSetList(IList<V1StatefulSet> items, string apiVersion = default, string kind = default, V1ListMeta metadata = default)
    {
        Items = items;
        ApiVersion = apiVersion;
        Kind = kind;
        Metadata = metadata;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("items")]
    public IList<V1StatefulSet> Items { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ListMeta Metadata { get; set; }
}
