using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1PodReadinessGate
{
    [JsonPropertyName("conditionType")]
    public string ConditionType { get; set; }
}
