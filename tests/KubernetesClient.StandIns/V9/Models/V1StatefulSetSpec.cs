using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1StatefulSetSpec
{
    public V1StatefulSetSpec()
    {
    }

    public V1StatefulSetSpec(V1LabelSelector selector, string serviceName, V1PodTemplateSpec template, int? minReadySeconds = default, V1StatefulSetPersistentVolumeClaimRetentionPolicy persistentVolumeClaimRetentionPolicy = default, string podManagementPolicy = default, int? replicas = default, int? revisionHistoryLimit = default, V1StatefulSetUpdateStrategy updateStrategy = default, IList<V1PersistentVolumeClaim> volumeClaimTemplates = default)
    {
        Selector = selector;
        ServiceName = serviceName;
        Template = template;
        MinReadySeconds = minReadySeconds;
        PersistentVolumeClaimRetentionPolicy = persistentVolumeClaimRetentionPolicy;
        PodManagementPolicy = podManagementPolicy;
        Replicas = replicas;
        RevisionHistoryLimit = revisionHistoryLimit;
        UpdateStrategy = updateStrategy;
        VolumeClaimTemplates = volumeClaimTemplates;
    }

    [JsonPropertyName("minReadySeconds")]
    public int? MinReadySeconds { get; set; }

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
