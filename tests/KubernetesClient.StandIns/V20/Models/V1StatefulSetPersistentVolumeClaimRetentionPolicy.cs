using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1StatefulSetPersistentVolumeClaimRetentionPolicy
{
    [JsonPropertyName("whenDeleted")]
    public string WhenDeleted { get; set; }

    [JsonPropertyName("whenScaled")]
    public string WhenScaled { get; set; }
}
