using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1VolumeMountStatus
{
    public V1VolumeMountStatus()
    {
    }

    public V1VolumeMountStatus(string mountPath, string name, bool? readOnlyProperty = default, string recursiveReadOnly = default)
    {
        MountPath = mountPath;
        Name = name;
        ReadOnlyProperty = readOnlyProperty;
        RecursiveReadOnly = recursiveReadOnly;
    }

    [JsonPropertyName("mountPath")]
    public string MountPath { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("recursiveReadOnly")]
    public string RecursiveReadOnly { get; set; }
}
