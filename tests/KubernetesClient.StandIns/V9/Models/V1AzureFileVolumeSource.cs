using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1AzureFileVolumeSource
{
    public V1AzureFileVolumeSource()
    {
    }

    public V1AzureFileVolumeSource(string secretName, string shareName, bool? readOnlyProperty = default)
    {
        SecretName = secretName;
        ShareName = shareName;
        ReadOnlyProperty = readOnlyProperty;
    }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretName")]
    public string SecretName { get; set; }

    [JsonPropertyName("shareName")]
    public string ShareName { get; set; }
}
