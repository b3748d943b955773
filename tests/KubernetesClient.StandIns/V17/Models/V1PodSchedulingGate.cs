using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodSchedulingGate
{
    public V1PodSchedulingGate()
    {
    }

    public V1PodSchedulingGate(string name)
    {
        Name = name;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
