using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ModifyVolumeStatus
{
    public V1ModifyVolumeStatus()
    {
    }

    public V1ModifyVolumeStatus(string status, string targetVolumeAttributesClassName = default)
    {
        Status = status;
        TargetVolumeAttributesClassName = targetVolumeAttributesClassName;
    }

    [JsonPropertyName("status")]
    public string Status { get; set; }

    [JsonPropertyName("targetVolumeAttributesClassName")]
    public string TargetVolumeAttributesClassName { get; set; }
}
