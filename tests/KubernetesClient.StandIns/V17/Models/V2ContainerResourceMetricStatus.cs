using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V2ContainerResourceMetricStatus
{
    public V2ContainerResourceMetricStatus()
    {
    }

    public V2ContainerResourceMetricStatus(string container, V2MetricValueStatus current, string name)
    {
        Container = container;
        Current = current;
        Name = name;
    }

    [JsonPropertyName("container")]
    public string Container { get; set; }

    [JsonPropertyName("current")]
    public V2MetricValueStatus Current { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
