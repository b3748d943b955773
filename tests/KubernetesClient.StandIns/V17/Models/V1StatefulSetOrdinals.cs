using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1StatefulSetOrdinals
{
    public V1StatefulSetOrdinals()
    {
    }

    public V1StatefulSetOrdinals(int? start = default)
    {
        Start = start;
    }

    [JsonPropertyName("start")]
    public int? Start { get; set; }
}
