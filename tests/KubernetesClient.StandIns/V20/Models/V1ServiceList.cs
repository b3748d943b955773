using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial record V1ServiceList : IKubernetesObject<V1ListMeta>, IItems<V1Service>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "ServiceList";
    public const string KubeGroup = "";
    public const string KubePluralName = "services";

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("items")]
    public IList<V1Service> Items { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ListMeta Metadata { get; set; }
}
