using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1EnvFromSource
{
    public V1EnvFromSource()
    {
    }

    public V1EnvFromSource(V1ConfigMapEnvSource configMapRef = default, string prefix = default, V1SecretEnvSource secretRef = default)
    {
        ConfigMapRef = configMapRef;
        Prefix = prefix;
        SecretRef = secretRef;
    }

    [JsonPropertyName("configMapRef")]
    public V1ConfigMapEnvSource ConfigMapRef { get; set; }

    [JsonPropertyName("prefix")]
    public string Prefix { get; set; }

    [JsonPropertyName("secretRef")]
    public V1SecretEnvSource SecretRef { get; set; }
}
