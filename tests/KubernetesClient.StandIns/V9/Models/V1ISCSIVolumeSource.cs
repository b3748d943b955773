using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ISCSIVolumeSource
{
    public V1ISCSIVolumeSource()
    {
    }

    public V1ISCSIVolumeSource(string iqn, int lun, string targetPortal, bool? chapAuthDiscovery = default, bool? chapAuthSession = default, string fsType = default, string initiatorName = default, string iscsiInterface = default, IList<string> portals = default, bool? readOnlyProperty = default, V1LocalObjectReference secretRef = default)
    {
        Iqn = iqn;
        Lun = lun;
        TargetPortal = targetPortal;
        ChapAuthDiscovery = chapAuthDiscovery;
        ChapAuthSession = chapAuthSession;
        FsType = fsType;
        InitiatorName = initiatorName;
        IscsiInterface = iscsiInterface;
        Portals = portals;
        ReadOnlyProperty = readOnlyProperty;
        SecretRef = secretRef;
    }

    [JsonPropertyName("chapAuthDiscovery")]
    public bool? ChapAuthDiscovery { get; set; }

    [JsonPropertyName("chapAuthSession")]
    public bool? ChapAuthSession { get; set; }

    [JsonPropertyName("fsType")]
    public string FsType { get; set; }

    [JsonPropertyName("initiatorName")]
    public string InitiatorName { get; set; }

    [JsonPropertyName("iqn")]
    public string Iqn { get; set; }

    [JsonPropertyName("iscsiInterface")]
    public string IscsiInterface { get; set; }

    [JsonPropertyName("lun")]
    public int Lun { get; set; }

    [JsonPropertyName("portals")]
    public IList<string> Portals { get; set; }

    [JsonPropertyName("readOnly")]
    public bool? ReadOnlyProperty { get; set; }

    [JsonPropertyName("secretRef")]
    public V1LocalObjectReference SecretRef { get; set; }

    [JsonPropertyName("targetPortal")]
    public string TargetPortal { get; set; }
}
