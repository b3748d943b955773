using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1HostIP
{
    [JsonPropertyName("ip")]
    public string Ip { get; set; }
}
