using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodIP
{
    public V1PodIP()
    {
    }

    public V1PodIP(string ip = default)
    {
        Ip = ip;
    }

    [JsonPropertyName("ip")]
    public string Ip { get; set; }
}
