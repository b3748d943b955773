using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1StatefulSetPersistentVolumeClaimRetentionPolicy
{
    public V1StatefulSetPersistentVolumeClaimRetentionPolicy()
    {
    }

    public V1StatefulSetPersistentVolumeClaimRetentionPolicy(string whenDeleted = default, string whenScaled = default)
    {
        WhenDeleted = whenDeleted;
        WhenScaled = whenScaled;
    }

    [JsonPropertyName("whenDeleted")]
    public string WhenDeleted { get; set; }

    [JsonPropertyName("whenScaled")]
    public string WhenScaled { get; set; }
}
