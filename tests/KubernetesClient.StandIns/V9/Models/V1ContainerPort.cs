using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ContainerPort
{
    public V1ContainerPort()
    {
    }

    public V1ContainerPort(int containerPort, string hostIP = default, int? hostPort = default, string name = default, string protocol = default)
    {
        ContainerPort = containerPort;
        HostIP = hostIP;
        HostPort = hostPort;
        Name = name;
        Protocol = protocol;
    }

    [JsonPropertyName("containerPort")]
    public int ContainerPort { get; set; }

    [JsonPropertyName("hostIP")]
    public string HostIP { get; set; }

    [JsonPropertyName("hostPort")]
    public int? HostPort { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("protocol")]
    public string Protocol { get; set; }
}
