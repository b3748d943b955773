using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ServicePort
{
    public V1ServicePort()
    {
    }

    public V1ServicePort(int port, string appProtocol = default, string name = default, int? nodePort = default, string protocol = default, IntstrIntOrString targetPort = default)
    {
        Port = port;
        AppProtocol = appProtocol;
        Name = name;
        NodePort = nodePort;
        Protocol = protocol;
        TargetPort = targetPort;
    }

    [JsonPropertyName("appProtocol")]
    public string AppProtocol { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("nodePort")]
    public int? NodePort { get; set; }

    [JsonPropertyName("port")]
    public int Port { get; set; }

    [JsonPropertyName("protocol")]
    public string Protocol { get; set; }

    [JsonPropertyName("targetPort")]
    public IntstrIntOrString TargetPort { get; set; }
}
