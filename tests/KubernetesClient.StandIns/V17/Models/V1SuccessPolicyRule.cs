using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1SuccessPolicyRule
{
    public V1SuccessPolicyRule()
    {
    }

    public V1SuccessPolicyRule(int? succeededCount = default, string succeededIndexes = default)
    {
        SucceededCount = succeededCount;
        SucceededIndexes = succeededIndexes;
    }

    [JsonPropertyName("succeededCount")]
    public int? SucceededCount { get; set; }

    [JsonPropertyName("succeededIndexes")]
    public string SucceededIndexes { get; set; }
}
