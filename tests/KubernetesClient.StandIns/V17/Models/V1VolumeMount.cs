using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1VolumeMount
{
    public V1VolumeMount()
    {
    }

    public V1VolumeMount(string mountPath, string name, string mountPropagation = default, bool? readOnlyProperty = default, string recursiveReadOnly = default, string subPath = default, string subPathExpr = default)
    {
        MountPath = mountPath;
        Name = name;
        MountPropagation = mountPropagation;
        ReadOnlyProperty = readOnlyProperty;
        RecursiveReadOnly = recursiveReadOnly;
        SubPath = subPath;
        SubPathExpr = subPathExpr;
    }

    [JsonPropertyName("mountPath")]
    public string MountPath { get; set; }

    [JsonPropertyName("mountPropagation")]
    public string MountPropagation { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("recursiveReadOnly")]
    public string RecursiveReadOnly { get; set; }

    [JsonPropertyName("subPath")]
    public string SubPath { get; set; }

    [JsonPropertyName("subPathExpr")]
    public string SubPathExpr { get; set; }
}
