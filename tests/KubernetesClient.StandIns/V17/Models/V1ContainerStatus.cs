using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ContainerStatus
{
    public V1ContainerStatus()
    {
    }

    public V1ContainerStatus(string image, string imageID, string name, bool ready, int restartCount, IDictionary<string, ResourceQuantity> allocatedResources = default, IList<V1ResourceStatus> allocatedResourcesStatus = default, string containerID = default, V1ContainerState lastState = default, V1ResourceRequirements resources = default, bool? started = default, V1ContainerState state = default, string stopSignal = default, V1ContainerUser user = default, IList<V1VolumeMountStatus> volumeMounts = default)
    {
        Image = image;
        ImageID = imageID;
        Name = name;
        Ready = ready;
        RestartCount = restartCount;
        AllocatedResources = allocatedResources;
        AllocatedResourcesStatus = allocatedResourcesStatus;
        ContainerID = containerID;
        LastState = lastState;
        Resources = resources;
        Started = started;
        State = state;
        StopSignal = stopSignal;
        User = user;
        VolumeMounts = volumeMounts;
    }

    [JsonPropertyName("allocatedResources")]
    public IDictionary<string, ResourceQuantity> AllocatedResources { get; set; }

    [JsonPropertyName("allocatedResourcesStatus")]
    public IList<V1ResourceStatus> AllocatedResourcesStatus { get; set; }

    [JsonPropertyName("containerID")]
    public string ContainerID { get; set; }

    [JsonPropertyName("image")]
    public string Image { get; set; }

    [JsonPropertyName("imageID")]
    public string ImageID { get; set; }

    [JsonPropertyName("lastState")]
    public V1ContainerState LastState { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("ready")]
    public bool Ready { get; set; }

    [JsonPropertyName("resources")]
    public V1ResourceRequirements Resources { get; set; }

    [JsonPropertyName("restartCount")]
    public int RestartCount { get; set; }

    [JsonPropertyName("started")]
    public bool? Started { get; set; }

    [JsonPropertyName("state")]
    public V1ContainerState State { get; set; }

    [JsonPropertyName("stopSignal")]
    public string StopSignal { get; set; }

    [JsonPropertyName("user")]
    public V1ContainerUser User { get; set; }

    [JsonPropertyName("volumeMounts")]
    public IList<V1VolumeMountStatus> VolumeMounts { get; set; }
}
