using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ContainerStatus
{
    public V1ContainerStatus()
    {
    }

    public V1ContainerStatus(string image, string imageID, string name, bool ready, int restartCount, string containerID = default, V1ContainerState lastState = default, bool? started = default, V1ContainerState state = default)
    {
        Image = image;
        ImageID = imageID;
        Name = name;
        Ready = ready;
        RestartCount = restartCount;
        ContainerID = containerID;
        LastState = lastState;
        Started = started;
        State = state;
    }

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

    [JsonPropertyName("restartCount")]
    public int RestartCount { get; set; }

    [JsonPropertyName("started")]
    public bool? Started { get; set; }

    [JsonPropertyName("state")]
    public V1ContainerState State { get; set; }
}
