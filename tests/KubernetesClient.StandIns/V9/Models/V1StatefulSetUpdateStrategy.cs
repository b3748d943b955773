using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1StatefulSetUpdateStrategy
{
    public V1StatefulSetUpdateStrategy()
    {
    }

    public V1StatefulSetUpdateStrategy(V1RollingUpdateStatefulSetStrategy rollingUpdate = default, string type = default)
    {
        RollingUpdate = rollingUpdate;
        Type = type;
    }

    [JsonPropertyName("rollingUpdate")]
    public V1RollingUpdateStatefulSetStrategy RollingUpdate { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
