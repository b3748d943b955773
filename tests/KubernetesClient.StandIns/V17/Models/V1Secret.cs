using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

[KubernetesEntity(Group = KubeGroup, Kind = KubeKind, ApiVersion = KubeApiVersion, PluralName = KubePluralName)]
public partial class V1Secret : IKubernetesObject<V1ObjectMeta>
{
    public const string KubeApiVersion = "v1";
    public const string KubeKind = "Secret";
    public const string KubeGroup = "";
    public const string KubePluralName = "secrets";

    public V1Secret()
    {
    }

    public V1Secret(string apiVersion = default, IDictionary<string, byte[]> data = default, bool? immutable = default, string kind = default, V1ObjectMeta metadata = default, IDictionary<string, string> stringData = default, string type = default)
    {
        ApiVersion = apiVersion;
        Data = data;
        Immutable = immutable;
        Kind = kind;
        Metadata = metadata;
        StringData = stringData;
        Type = type;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("data")]
    public IDictionary<string, byte[]> Data { get; set; }

    [JsonPropertyName("immutable")]
    public bool? Immutable { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; }

    [JsonPropertyName("stringData")]
    public IDictionary<string, string> StringData { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
