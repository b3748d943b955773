using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2MetricIdentifier
{
    public V2MetricIdentifier()
    {
    }

    public V2MetricIdentifier(string name, V1LabelSelector selector = default)
    {
        Name = name;
        Selector = selector;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("selector")]
    public V1LabelSelector Selector { get; set; }
}
