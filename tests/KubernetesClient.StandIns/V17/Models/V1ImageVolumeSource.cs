using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ImageVolumeSource
{
    public V1ImageVolumeSource()
    {
    }

    public V1ImageVolumeSource(string pullPolicy = default, string reference = default)
    {
        PullPolicy = pullPolicy;
        Reference = reference;
    }

    [JsonPropertyName("pullPolicy")]
    public string PullPolicy { get; set; }

    [JsonPropertyName("reference")]
    public string Reference { get; set; }
}
