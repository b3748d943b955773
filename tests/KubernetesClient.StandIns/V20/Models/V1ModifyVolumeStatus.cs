using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ModifyVolumeStatus
{
    [JsonPropertyName("status")]
    public string Status { get; set; }

    [JsonPropertyName("targetVolumeAttributesClassName")]
    public string TargetVolumeAttributesClassName { get; set; }
}
