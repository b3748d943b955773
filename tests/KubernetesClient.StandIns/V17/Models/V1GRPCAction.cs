using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1GRPCAction
{
    public V1GRPCAction()
    {
    }

    public V1GRPCAction(int port, string service = default)
    {
        Port = port;
        Service = service;
    }

    [JsonPropertyName("port")]
    public int Port { get; set; }

    [JsonPropertyName("service")]
    public string Service { get; set; }
}
