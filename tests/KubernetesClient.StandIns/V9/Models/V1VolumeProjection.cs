using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1VolumeProjection
{
    public V1VolumeProjection()
    {
    }

    public V1VolumeProjection(V1ConfigMapProjection configMap = default, V1DownwardAPIProjection downwardAPI = default, V1SecretProjection secret = default, V1ServiceAccountTokenProjection serviceAccountToken = default)
    {
        ConfigMap = configMap;
        DownwardAPI = downwardAPI;
        Secret = secret;
        ServiceAccountToken = serviceAccountToken;
    }

    [JsonPropertyName("configMap")]
    public V1ConfigMapProjection ConfigMap { get; set; }

    [JsonPropertyName("downwardAPI")]
    public V1DownwardAPIProjection DownwardAPI { get; set; }

    [JsonPropertyName("secret")]
    public V1SecretProjection Secret { get; set; }

    [JsonPropertyName("serviceAccountToken")]
    public V1ServiceAccountTokenProjection ServiceAccountToken { get; set; }
}
