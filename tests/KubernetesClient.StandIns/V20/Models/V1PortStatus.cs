using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PortStatus
{
    [JsonPropertyName("error")]
    public string Error { get; set; }

    [JsonPropertyName("port")]
    public int Port { get; set; }

    [JsonPropertyName("protocol")]
    public string Protocol { get; set; }
}
