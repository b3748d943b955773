using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SleepAction
{
    public V1SleepAction()
    {
    }

    public V1SleepAction(long seconds)
    {
        Seconds = seconds;
    }

    [JsonPropertyName("seconds")]
    public long Seconds { get; set; }
}
