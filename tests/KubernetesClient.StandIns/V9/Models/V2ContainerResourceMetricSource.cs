using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2ContainerResourceMetricSource
{
    public V2ContainerResourceMetricSource()
    {
    }

    public V2ContainerResourceMetricSource(string container, string name, V2MetricTarget target)
    {
        Container = container;
        Name = name;
        Target = target;
    }

    [JsonPropertyName("container")]
    public string Container { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("target")]
    public V2MetricTarget Target { get; set; }
}
