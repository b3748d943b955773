using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PortStatus
{
    public V1PortStatus()
    {
    }

    public V1PortStatus(int port, string protocol, string error = default)
    {
        Port = port;
        Protocol = protocol;
        Error = error;
    }

    [JsonPropertyName("error")]
    public string Error { get; set; }

    [JsonPropertyName("port")]
    public int Port { get; set; }

    [JsonPropertyName("protocol")]
    public string Protocol { get; set; }
}
