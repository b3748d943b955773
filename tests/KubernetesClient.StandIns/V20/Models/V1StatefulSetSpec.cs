using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1StatefulSetSpec
{
    [JsonPropertyName("minReadySeconds")]
    public int? MinReadySeconds { get; set; }

    [JsonPropertyName("ordinals")]
    public V1StatefulSetOrdinals Ordinals { get; set; }

    [JsonPropertyName("persistentVolumeClaimRetentionPolicy")]
    public V1StatefulSetPersistentVolumeClaimRetentionPolicy PersistentVolumeClaimRetentionPolicy { get; set; }

    [JsonPropertyName("podManagementPolicy")]
    public string PodManagementPolicy { get; set; }

    [JsonPropertyName("replicas")]
    public int? Replicas { get; set; }

    [JsonPropertyName("revisionHistoryLimit")]
    public int? RevisionHistoryLimit { get; set; }

    [JsonPropertyName("selector")]
    public V1LabelSelector Selector { get; set; }

    [JsonPropertyName("serviceName")]
    public string ServiceName { get; set; }

    [JsonPropertyName("template")]
    public V1PodTemplateSpec Template { get; set; }

    [JsonPropertyName("updateStrategy")]
    public V1StatefulSetUpdateStrategy UpdateStrategy { get; set; }

    [JsonPropertyName("volumeClaimTemplates")]
    public IList<V1PersistentVolumeClaim> VolumeClaimTemplates { get; set; }
}
