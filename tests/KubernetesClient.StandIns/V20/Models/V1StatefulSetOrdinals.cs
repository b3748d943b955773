using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1StatefulSetOrdinals
{
    [JsonPropertyName("start")]
    public int? Start { get; set; }
}
