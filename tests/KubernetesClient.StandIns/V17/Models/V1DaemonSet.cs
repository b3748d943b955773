using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial class V1DaemonSet : IKubernetesObject<V1ObjectMeta>, ISpec<V1DaemonSetSpec>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "DaemonSet";
    public const string KubeGroup = "apps";
    public const string KubePluralName = "daemonsets";

    public V1DaemonSet()
    {
    }

    public V1DaemonSet(string apiVersion = default, string kind = default, V1ObjectMeta metadata = default, V1DaemonSetSpec spec = default, V1DaemonSetStatus status = default)
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
    public V1DaemonSetSpec Spec { get; set; }

    [JsonPropertyName("status")]
    public V1DaemonSetStatus Status { get; set; }
}
