using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ClientIPConfig
{
    public V1ClientIPConfig()
    {
    }

    public V1ClientIPConfig(int? timeoutSeconds = default)
    {
        TimeoutSeconds = timeoutSeconds;
    }

    [JsonPropertyName("timeoutSeconds")]
    public int? TimeoutSeconds { get; set; }
}
