using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1EnvVarSource
{
    public V1EnvVarSource()
    {
    }

    public V1EnvVarSource(V1ConfigMapKeySelector configMapKeyRef = default, V1ObjectFieldSelector fieldRef = default, V1ResourceFieldSelector resourceFieldRef = default, V1SecretKeySelector secretKeyRef = default)
    {
        ConfigMapKeyRef = configMapKeyRef;
        FieldRef = fieldRef;
        ResourceFieldRef = resourceFieldRef;
        SecretKeyRef = secretKeyRef;
    }

    [JsonPropertyName("configMapKeyRef")]
    public V1ConfigMapKeySelector ConfigMapKeyRef { get; set; }

    [JsonPropertyName("fieldRef")]
    public V1ObjectFieldSelector FieldRef { get; set; }

    [JsonPropertyName("resourceFieldRef")]
    public V1ResourceFieldSelector ResourceFieldRef { get; set; }

    [JsonPropertyName("secretKeyRef")]
    public V1SecretKeySelector SecretKeyRef { get; set; }
}
