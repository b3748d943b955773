using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ContainerStateWaiting
{
    public V1ContainerStateWaiting()
    {
    }

    public V1ContainerStateWaiting(string message = default, string reason = default)
    {
        Message = message;
        Reason = reason;
    }

    [JsonPropertyName("message")]
    public string Message { get; set; }

    [JsonPropertyName("reason")]
    public string Reason { get; set; }
}
