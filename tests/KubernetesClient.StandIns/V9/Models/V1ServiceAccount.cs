using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial class V1ServiceAccount : IKubernetesObject<V1ObjectMeta>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "ServiceAccount";
    public const string KubeGroup = "";
    public const string KubePluralName = "serviceaccounts";

    public V1ServiceAccount()
    {
    }

    public V1ServiceAccount(string apiVersion = default, bool? automountServiceAccountToken = default, IList<V1LocalObjectReference> imagePullSecrets = default, string kind = default, V1ObjectMeta metadata = default, IList<V1ObjectReference> secrets = default)
    {
        ApiVersion = apiVersion;
        AutomountServiceAccountToken = automountServiceAccountToken;
        ImagePullSecrets = imagePullSecrets;
        Kind = kind;
        Metadata = metadata;
        Secrets = secrets;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("automountServiceAccountToken")]
    public bool? AutomountServiceAccountToken { get; set; }

    [JsonPropertyName("imagePullSecrets")]
    public IList<V1LocalObjectReference> ImagePullSecrets { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; }

    [JsonPropertyName("secrets")]
    public IList<V1ObjectReference> Secrets { get; set; }
}
