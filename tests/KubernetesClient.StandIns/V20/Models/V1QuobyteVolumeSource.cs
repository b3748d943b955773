using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1QuobyteVolumeSource
{
    [JsonPropertyName("group")]
    public string Group { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("registry")]
    public string Registry { get; set; }

    [JsonPropertyName("tenant")]
    public string Tenant { get; set; }

    [JsonPropertyName("user")]
    public string User { get; set; }

    [JsonPropertyName("volume")]
    public string Volume { get; set; }
}
