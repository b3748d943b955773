using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodSchedulingGate
{
    [JsonPropertyName("name")]
    public string Name { get; set; }
}
