using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1AzureFileVolumeSource
{
    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretName")]
    public string SecretName { get; set; }

    [JsonPropertyName("shareName")]
    public string ShareName { get; set; }
}
