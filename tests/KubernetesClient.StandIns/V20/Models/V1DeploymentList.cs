using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial record V1DeploymentList : IKubernetesObject<V1ListMeta>, IItems<V1Deployment>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "DeploymentList";
    public const string KubeGroup = "apps";
    public const string KubePluralName = "deployments";

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("items")]
    public IList<V1Deployment> Items { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ListMeta Metadata { get; set; }
}
