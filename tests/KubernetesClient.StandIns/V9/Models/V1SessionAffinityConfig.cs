using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SessionAffinityConfig
{
    public V1SessionAffinityConfig()
    {
    }

    public V1SessionAffinityConfig(V1ClientIPConfig clientIP = default)
    {
        ClientIP = clientIP;
    }

    [JsonPropertyName("clientIP")]
    public V1ClientIPConfig ClientIP { get; set; }
}
