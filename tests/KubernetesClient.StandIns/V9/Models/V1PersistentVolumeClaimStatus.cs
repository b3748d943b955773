using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PersistentVolumeClaimStatus
{
    public V1PersistentVolumeClaimStatus()
    {
    }

    public V1PersistentVolumeClaimStatus(IList<string> accessModes = default, IDictionary<string, ResourceQuantity> allocatedResources = default, IDictionary<string, ResourceQuantity> capacity = default, IList<V1PersistentVolumeClaimCondition> conditions = default, string phase = default, string resizeStatus = default)
    {
        AccessModes = accessModes;
        AllocatedResources = allocatedResources;
        Capacity = capacity;
        Conditions = conditions;
        Phase = phase;
        ResizeStatus = resizeStatus;
    }

    [JsonPropertyName("accessModes")]
    public IList<string> AccessModes { get; set; }

    [JsonPropertyName("allocatedResources")]
    public IDictionary<string, ResourceQuantity> AllocatedResources { get; set; }

    [JsonPropertyName("capacity")]
    public IDictionary<string, ResourceQuantity> Capacity { get; set; }

    [JsonPropertyName("conditions")]
    public IList<V1PersistentVolumeClaimCondition> Conditions { get; set; }

    [JsonPropertyName("phase")]
    public string Phase { get; set; }

    [JsonPropertyName("resizeStatus")]
    public string ResizeStatus { get; set; }
}
