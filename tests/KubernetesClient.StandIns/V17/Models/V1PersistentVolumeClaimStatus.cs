using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PersistentVolumeClaimStatus
{
    public V1PersistentVolumeClaimStatus()
    {
    }

    public V1PersistentVolumeClaimStatus(IList<string> accessModes = default, IDictionary<string, string> allocatedResourceStatuses = default, IDictionary<string, ResourceQuantity> allocatedResources = default, IDictionary<string, ResourceQuantity> capacity = default, IList<V1PersistentVolumeClaimCondition> conditions = default, string currentVolumeAttributesClassName = default, V1ModifyVolumeStatus modifyVolumeStatus = default, string phase = default)
    {
        AccessModes = accessModes;
        AllocatedResourceStatuses = allocatedResourceStatuses;
        AllocatedResources = allocatedResources;
        Capacity = capacity;
        Conditions = conditions;
        CurrentVolumeAttributesClassName = currentVolumeAttributesClassName;
        ModifyVolumeStatus = modifyVolumeStatus;
        Phase = phase;
    }

    [JsonPropertyName("accessModes")]
    public IList<string> AccessModes { get; set; }

    [JsonPropertyName("allocatedResourceStatuses")]
    public IDictionary<string, string> AllocatedResourceStatuses { get; set; }

    [JsonPropertyName("allocatedResources")]
    public IDictionary<string, ResourceQuantity> AllocatedResources { get; set; }

    [JsonPropertyName("capacity")]
    public IDictionary<string, ResourceQuantity> Capacity { get; set; }

    [JsonPropertyName("conditions")]
    public IList<V1PersistentVolumeClaimCondition> Conditions { get; set; }

    [JsonPropertyName("currentVolumeAttributesClassName")]
    public string CurrentVolumeAttributesClassName { get; set; }

    [JsonPropertyName("modifyVolumeStatus")]
    public V1ModifyVolumeStatus ModifyVolumeStatus { get; set; }

    [JsonPropertyName("phase")]
    public string Phase { get; set; }
}
