using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ClusterTrustBundleProjection
{
    public V1ClusterTrustBundleProjection()
    {
    }

    public V1ClusterTrustBundleProjection(string path, V1LabelSelector labelSelector = default, string name = default, bool? optional = default, string signerName = default)
    {
        Path = path;
        LabelSelector = labelSelector;
        Name = name;
        Optional = optional;
        SignerName = signerName;
    }

    [JsonPropertyName("labelSelector")]
    public V1LabelSelector LabelSelector { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }

    [JsonPropertyName("path")]
    public string Path { get; set; }

    [JsonPropertyName("signerName")]
    public string SignerName { get; set; }
}
