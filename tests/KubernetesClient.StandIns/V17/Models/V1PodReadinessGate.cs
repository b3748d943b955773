using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodReadinessGate
{
    public V1PodReadinessGate()
    {
    }

    public V1PodReadinessGate(string conditionType)
    {
        ConditionType = conditionType;
    }

    [JsonPropertyName("conditionType")]
    public string ConditionType { get; set; }
}
