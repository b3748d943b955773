using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1VolumeProjection
{
    [JsonPropertyName("clusterTrustBundle")]
    public V1ClusterTrustBundleProjection ClusterTrustBundle { get; set; }

    [JsonPropertyName("configMap")]
    public V1ConfigMapProjection ConfigMap { get; set; }

    [JsonPropertyName("downwardAPI")]
    public V1DownwardAPIProjection DownwardAPI { get; set; }

    [JsonPropertyName("podCertificate")]
    public V1PodCertificateProjection PodCertificate { get; set; }

    [JsonPropertyName("secret")]
    public V1SecretProjection Secret { get; set; }

    [JsonPropertyName("serviceAccountToken")]
    public V1ServiceAccountTokenProjection ServiceAccountToken { get; set; }
}
