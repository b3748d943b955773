using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodOS
{
    public V1PodOS()
    {
    }

    public V1PodOS(string name)
    {
        Name = name;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
