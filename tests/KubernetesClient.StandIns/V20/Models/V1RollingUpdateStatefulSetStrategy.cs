using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1RollingUpdateStatefulSetStrategy
{
    [JsonPropertyName("maxUnavailable")]
    public IntOrString MaxUnavailable { get; set; }

    [JsonPropertyName("partition")]
    public int? Partition { get; set; }
}
