using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1SuccessPolicyRule
{
    [JsonPropertyName("succeededCount")]
    public int? SucceededCount { get; set; }

    [JsonPropertyName("succeededIndexes")]
    public string SucceededIndexes { get; set; }
}
