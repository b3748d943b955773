using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial class V1PodDisruptionBudget : IKubernetesObject<V1ObjectMeta>, ISpec<V1PodDisruptionBudgetSpec>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "PodDisruptionBudget";
    public const string KubeGroup = "policy";
    public const string KubePluralName = "poddisruptionbudgets";

    public V1PodDisruptionBudget()
    {
    }

    public V1PodDisruptionBudget(string apiVersion = default, string kind = default, V1ObjectMeta metadata = default, V1PodDisruptionBudgetSpec spec = default, V1PodDisruptionBudgetStatus status = default)
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
    public V1PodDisruptionBudgetSpec Spec { get; set; }

    [JsonPropertyName("status")]
    public V1PodDisruptionBudgetStatus Status { get; set; }
}
