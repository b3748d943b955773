using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1RBDVolumeSource
{
    public V1RBDVolumeSource()
    {
    }

    public V1RBDVolumeSource(string image, IList<string> monitors, string fsType = default, string keyring = default, string pool = default, bool? readOnlyProperty = default, V1LocalObjectReference secretRef = default, string user = default)
    {
        Image = image;
        Monitors = monitors;
        FsType = fsType;
        Keyring = keyring;
        Pool = pool;
        ReadOnlyProperty = readOnlyProperty;
        SecretRef = secretRef;
        User = user;
    }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("image")]
    public string Image { get; set; }

    [JsonPropertyName("keyring")]
    public string Keyring { get; set; }

    [JsonPropertyName("monitors")]
    public IList<string> Monitors { get; set; }

    [JsonPropertyName("pool")]
    public string Pool { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretRef")]
    public V1LocalObjectReference SecretRef { get; set; }

    [JsonPropertyName("user")]
    public string User { get; set; }
}
