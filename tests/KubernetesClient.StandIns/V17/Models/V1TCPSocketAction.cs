using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1TCPSocketAction
{
    public V1TCPSocketAction()
    {
    }

    public V1TCPSocketAction(IntstrIntOrString port, string host = default)
    {
        Port = port;
        Host = host;
    }

    [JsonPropertyName("host")]
    public string Host { get; set; }

    [JsonPropertyName("port")]
    public IntstrIntOrString Port { get; set; }
}
