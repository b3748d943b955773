using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1FlexVolumeSource
{
    public V1FlexVolumeSource()
    {
    }

    public V1FlexVolumeSource(string driver, string fsType = default, IDictionary<string, string> options = default, bool? readOnlyProperty = default, V1LocalObjectReference secretRef = default)
    {
        Driver = driver;
        FsType = fsType;
        Options = options;
        ReadOnlyProperty = readOnlyProperty;
        SecretRef = secretRef;
    }

    [JsonPropertyName("driver")]
    public string Driver { get; set; }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("options")]
    public IDictionary<string, string> Options { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretRef")]
    public V1LocalObjectReference SecretRef { get; set; }
}
