using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1RollingUpdateStatefulSetStrategy
{
    public V1RollingUpdateStatefulSetStrategy()
    {
    }

    public V1RollingUpdateStatefulSetStrategy(IntstrIntOrString maxUnavailable = default, int? partition = default)
    {
        MaxUnavailable = maxUnavailable;
        Partition = partition;
    }

    [JsonPropertyName("maxUnavailable")]
    public IntstrIntOrString MaxUnavailable { get; set; }

    [JsonPropertyName("partition")]
    public int? Partition { get; set; }
}
