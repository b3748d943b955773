using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1QuobyteVolumeSource
{
    public V1QuobyteVolumeSource()
    {
    }

    public V1QuobyteVolumeSource(string registry, string volume, string group = default, bool? readOnlyProperty = default, string tenant = default, string user = default)
    {
        Registry = registry;
        Volume = volume;
        Group = group;
        ReadOnlyProperty = readOnlyProperty;
        Tenant = tenant;
        User = user;
    }

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
