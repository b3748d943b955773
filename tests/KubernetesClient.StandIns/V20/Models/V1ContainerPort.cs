using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ContainerPort
{
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
