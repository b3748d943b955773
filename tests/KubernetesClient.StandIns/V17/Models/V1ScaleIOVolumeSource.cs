using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ScaleIOVolumeSource
{
    public V1ScaleIOVolumeSource()
    {
    }

    public V1ScaleIOVolumeSource(string gateway, V1LocalObjectReference secretRef, string system, string fsType = default, string protectionDomain = default, bool? readOnlyProperty = default, bool? sslEnabled = default, string storageMode = default, string storagePool = default, string volumeName = default)
    {
        Gateway = gateway;
        SecretRef = secretRef;
        System = system;
        FsType = fsType;
        ProtectionDomain = protectionDomain;
        ReadOnlyProperty = readOnlyProperty;
        SslEnabled = sslEnabled;
        StorageMode = storageMode;
        StoragePool = storagePool;
        VolumeName = volumeName;
    }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("gateway")]
    public string Gateway { get; set; }

    [JsonPropertyName("protectionDomain")]
    public string ProtectionDomain { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretRef")]
    public V1LocalObjectReference SecretRef { get; set; }

    [JsonPropertyName("sslEnabled")]
    public bool? SslEnabled { get; set; }

    [JsonPropertyName("storageMode")]
    public string StorageMode { get; set; }

    [JsonPropertyName("storagePool")]
    public string StoragePool { get; set; }

    [JsonPropertyName("system")]
    public string System { get; set; }

    [JsonPropertyName("volumeName")]
    public string VolumeName { get; set; }
}
