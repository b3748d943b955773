using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1HostIP
{
    public V1HostIP()
    {
    }

    public V1HostIP(string ip)
    {
        Ip = ip;
    }

    [JsonPropertyName("ip")]
    public string Ip { get; set; }
}
